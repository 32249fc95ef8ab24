package glossator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.store.Fingerprint;
import glossator.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is as it was is not read, and whoever needs its text after all gets the one that it was, or none. */
class KeptFilesTest {
    /** A file that nobody has written for a while: one that is young is always read. */
    private static final Path OLD = Path.of("pom.xml");

    @TempDir
    private Path folder;

    private final AtomicInteger reads = new AtomicInteger();
    private String text = "---\ntitle: A\n---\n\nA tide comes in.\n";

    @BeforeEach
    void theFileIsOldEnough() {
        assumeThat(FileStamp.of(OLD)).isPresent();
    }

    private SourceFile file() throws IOException {
        Store store = Store.open(folder.resolve("cache"), "1");
        KeptFiles files = new KeptFiles(store, new Prints());
        SourceFile file = files.file("a.md", new InMemory(OLD)).file().orElseThrow();
        store.save();
        return file;
    }

    private final class InMemory implements KeptFiles.OnDisk {
        private final Path path;

        private InMemory(Path path) {
            this.path = path;
        }

        @Override
        public Path path() {
            return path;
        }

        @Override
        public TextReader.Result read() {
            reads.incrementAndGet();
            Fingerprint print = Fingerprint.ofBytes(text.getBytes(StandardCharsets.UTF_8));
            return new TextReader.Result(Optional.of(new SourceFile("a.md", text)), List.of(), Optional.of(print));
        }
    }

    @Test
    void isReadOnceAndThenKnown() throws IOException {
        assertThat(file().text()).isEqualTo(text);
        assertThat(reads).hasValue(1);
        SourceFile again = file();
        assertThat(reads).as("nobody asked for the text").hasValue(1);
        assertThat(again.text()).isEqualTo(text);
        assertThat(reads).hasValue(2);
    }

    @Test
    void holdsItsBeginningAloneOnceItIsReleased() throws IOException {
        SourceFile file = file();
        file.release(text.indexOf("A tide"));
        assertThat(file.text(new Span(4, 12))).isEqualTo("title: A");
        assertThat(reads).hasValue(1);
        assertThat(file.text(new Span(text.indexOf("tide"), text.indexOf(" comes"))))
                .isEqualTo("tide");
        assertThat(file.position(text.indexOf("tide")).line()).isEqualTo(5);
        assertThat(reads).hasValue(2);
    }

    @Test
    void anotherTextIsNeverMixedWithWhatIsKeptOfThisOne() throws IOException {
        file();
        SourceFile unread = file();
        text = "---\ntitle: B\n---\n\nMeanwhile something else.\n";
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(unread::text)
                .withMessageContaining("changed while the site was built");
    }

    @Test
    void aFileThatWasJustWrittenIsReadEachTime() throws IOException {
        Path young = Files.writeString(folder.resolve("young.md"), text);
        Store store = Store.open(folder.resolve("cache"), "1");
        KeptFiles files = new KeptFiles(store, new Prints());
        files.file("young.md", new InMemory(young));
        files.file("young.md", new InMemory(young));
        assertThat(reads).hasValue(2);
    }

    @Test
    void isKnownByTheSameWhetherOrNotItIsOldEnoughForItsStamp() throws IOException {
        Path young = Files.writeString(folder.resolve("young.md"), text);
        assumeThat(FileStamp.of(young)).isEmpty();
        Prints prints = new Prints();
        KeptFiles files = new KeptFiles(Store.open(folder.resolve("cache"), "1"), prints);

        SourceFile first = files.file("a.md", new InMemory(young)).file().orElseThrow();
        SourceFile later = files.file("a.md", new InMemory(OLD)).file().orElseThrow();

        assertThat(prints.of(first)).isEqualTo(prints.of(later));
    }
}
