package glossator.pipeline;

import glossator.publish.FileMark;
import glossator.publish.PresentSite;
import glossator.render.SiteRenderer.RenderedFile;
import glossator.store.Fingerprint;
import glossator.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * What an earlier process knew of the pages that it published. A page whose file nobody has touched since then is what it was, and need not be read;
 * any other is read, and is what it was if its bytes are.
 */
final class KeptPages {
    private static final String PUBLISHED = "published";
    private static final Fingerprint ALWAYS = Fingerprint.of(PUBLISHED);

    private final Store store;
    private final PresentSite present;
    private Optional<Long> published = Optional.empty();
    private final Queue<Pending> pending = new ConcurrentLinkedQueue<>();

    /** When the site had been published, in milliseconds since 1970. */
    private record Published(long time) {}

    /** What will be kept of a page when it has been published. */
    private record Pending(String path, String place, Made made) {}

    /**
     * What is kept of a rendered page; the page itself lies in the output.
     *
     * @param draft nothing where the page has been made once alone: most pages never come to it, and to put a name to all drafts costs a first
     *     build more than a second one gains where all origins have changed
     * @param mark what its file is known by
     */
    record Made(Optional<Fingerprint> origin, Optional<Fingerprint> draft, Fingerprint bytes, Optional<FileMark> mark) {
        private Made with(Optional<FileMark> other) {
            return new Made(origin, draft, bytes, other);
        }
    }

    KeptPages(Store store, PresentSite present) {
        this.store = store;
        this.present = present;
    }

    private synchronized long published() {
        if (published.isEmpty()) {
            published = Optional.of(store.find(PUBLISHED, ALWAYS, Published.class)
                    .map(Published::time)
                    .orElse(Long.MIN_VALUE));
        }
        return published.get();
    }

    /** What is known of the page of a place. */
    Optional<Made> latest(String place) {
        return store.latest(place, Made.class);
    }

    /** The page as the output holds it, if it is as it was made. */
    Optional<RenderedFile> published(String path, String place, Made made) {
        if (made.mark().isPresent() && present.stands(path, made.mark().get(), published())) {
            return Optional.of(new RenderedFile(path, () -> again(path, made), List.of()));
        }
        Optional<byte[]> bytes = read(path, made);
        if (bytes.isPresent()) {
            // It has another mark from now on, which saves the next process from reading it.
            put(path, place, made);
        }
        return bytes.map(known -> new RenderedFile(path, known, List.of()));
    }

    private Optional<byte[]> read(String path, Made made) {
        try {
            return present.read(path, made.bytes().length())
                    .filter(bytes -> Fingerprint.ofBytes(bytes).equals(made.bytes()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] again(String path, Made made) {
        return read(path, made)
                .orElseThrow(() -> new UncheckedIOException(
                        new FileSystemException(path, null, "somebody changed it while the site was built")));
    }

    /** Keeps what is known of a page, once it has been published; of what is put twice the last. */
    void put(String path, String place, Made made) {
        pending.add(new Pending(path, place, made));
    }

    /**
     * Keeps what was put.
     *
     * @param mark what the file of a path is known by from now on
     */
    void keep(Function<String, Optional<FileMark>> mark) {
        for (Pending page = pending.poll(); page != null; page = pending.poll()) {
            Made made = page.made().with(mark.apply(page.path()));
            if (!latest(page.place()).equals(Optional.of(made))) {
                store.keep(page.place(), made.bytes(), made);
            }
        }
        store.keep(PUBLISHED, ALWAYS, new Published(System.currentTimeMillis()));
    }
}
