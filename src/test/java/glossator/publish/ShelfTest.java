package glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files wait in memory or in a file of the system, and come back as they were. */
class ShelfTest {
    @TempDir
    private Path folder;

    private static byte[] page(int number) {
        byte[] bytes = new byte[1 + number * 37 % 3000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (number + i);
        }
        return bytes;
    }

    @Test
    void whatManyThreadsPutThereIsReadBackAsItWas() throws IOException {
        try (Shelf shelf = new Shelf(10_000)) {
            List<OutputFile> files = IntStream.range(0, 2000)
                    .parallel()
                    .mapToObj(number -> shelf.put("p" + number + ".html", page(number)))
                    .toList();
            for (int again = 0; again < 2; again++) {
                for (int number = 0; number < files.size(); number++) {
                    assertThat(files.get(number).path()).isEqualTo("p" + number + ".html");
                    assertThat(files.get(number).bytes()).isEqualTo(page(number));
                }
            }
        }
    }

    @Test
    void nothingIsLeftInTheFolderOfTheSystem() throws IOException {
        long before = waiting();
        Shelf shelf = new Shelf(0);
        OutputFile file = shelf.put("a.html", page(3));
        assertThat(file.bytes()).isEqualTo(page(3));
        shelf.close();
        assertThat(waiting()).isLessThanOrEqualTo(before);
        assertThatThrownBy(file::bytes).isInstanceOf(IOException.class);
    }

    private static long waiting() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("glossator-.*\\.pages"))
                    .count();
        }
    }

    @Test
    void aFileThatChangesWhileItIsPublishedIsListedAsItWasWritten() throws IOException {
        Path output = folder.resolve("site");
        List<byte[]> answers = new ArrayList<>(List.of(page(1), page(2)));
        OutputFile changing = new OutputFile("a.svg", () -> answers.size() > 1 ? answers.remove(0) : answers.get(0));
        new OutputFolder(output).publish(List.of(changing), false);
        assertThat(Files.readAllBytes(output.resolve("a.svg"))).isEqualTo(page(2));
        OutputFolder.Changes next = new OutputFolder(output).publish(List.of(OutputFile.of("a.svg", page(5))), false);
        assertThat(next.edited()).as("it is still ours").isEmpty();
        assertThat(next.written()).isEqualTo(1);
    }
}
