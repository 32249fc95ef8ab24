package glossator.pipeline;

import glossator.source.SourceFile;
import glossator.store.Fingerprint;
import glossator.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an earlier process read: of a file that is as it was by what the system says of it, which text it has, so that it need not be read;
 * of a text, its front matter. Files with a mistake are read anew each time, so that it is told each time.
 */
final class KeptFiles {
    private final Store store;
    private final Prints prints;

    /** A file on the disk. */
    interface OnDisk {
        /** Where it is. */
        Path path();

        /** Reads it. */
        TextReader.Result read();
    }

    /** Which text a file has. */
    private record Text(Fingerprint print) {}

    KeptFiles(Store store, Prints prints) {
        this.store = store;
        this.prints = prints;
    }

    /**
     * A file: unread, where it is known to be what it was, and read otherwise.
     *
     * @param shown its path as printed
     * @param disk the file itself
     */
    TextReader.Result file(String shown, OnDisk disk) {
        String place = "file " + shown;
        Optional<Fingerprint> stamp = FileStamp.of(disk.path()).map(Fingerprint::of);
        Optional<Text> known = stamp.flatMap(now -> store.find(place, now, Text.class));
        if (known.isPresent()) {
            SourceFile file =
                    SourceFile.unread(shown, new Again(disk, known.get().print()));
            prints.put(file, known.get().print());
            return TextReader.Result.of(file);
        }
        TextReader.Result result = disk.read();
        if (result.file().isEmpty() || !result.problems().isEmpty()) {
            return result;
        }
        SourceFile whole = result.file().get();
        Text text = new Text(printOf(result));
        if (stamp.isEmpty()) {
            // The next process may know it by its stamp, and must find what is made of it now.
            prints.put(whole, text.print());
            return result;
        }
        store.keep(place, stamp.get(), text);
        // What is known by its stamp can be read again, and need not be held for the few that ask for it.
        SourceFile file = SourceFile.held(shown, whole.text(), new Again(disk, text.print()));
        prints.put(file, text.print());
        return TextReader.Result.of(file);
    }

    /** Two files of the same bytes are not the same: what is made of them has another address. The bytes say as much as the text, and sooner. */
    private static Fingerprint printOf(TextReader.Result read) {
        return Fingerprint.of(
                List.of(read.file().orElseThrow().path(), read.print().orElseThrow()));
    }

    /** Reads a text again. What was kept is of the text that the file had; that of another must not be mixed with it. */
    private record Again(OnDisk disk, Fingerprint print) implements Supplier<String> {
        @Override
        public String get() {
            TextReader.Result read = disk.read();
            return read.file()
                    .filter(file -> printOf(read).equals(print))
                    .map(SourceFile::text)
                    .orElseThrow(() -> new UncheckedIOException(changed()));
        }

        private IOException changed() {
            return new FileSystemException(disk.path().toString(), null, "it was changed while the site was built");
        }
    }

    /** What was read of a text without a mistake. */
    <T extends Record> Optional<T> parsed(SourceFile file, Class<T> type) {
        return store.find("head " + file.path(), prints.of(file), type, Optional.of(file));
    }

    /** Leaves what was read of a text without a mistake to later processes, where all of it can be written. */
    void keep(SourceFile file, Record parsed) {
        store.keepIfPossible("head " + file.path(), prints.of(file), parsed, file);
    }
}
