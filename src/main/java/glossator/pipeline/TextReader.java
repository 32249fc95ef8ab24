package glossator.pipeline;

import glossator.source.AsciiText;
import glossator.source.DiskFault;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.SourceFolder;
import glossator.source.Span;
import glossator.store.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file as text: strict UTF-8, no control characters, no more than a text may have. */
final class TextReader {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int LARGEST = 5 * 1024 * 1024;

    /** A file of control characters is one mistake; telling each would take longer than anybody waits. */
    private static final int MOST_PROBLEMS = 20;

    private TextReader() {}

    /**
     * The text, if it is one, and what is wrong with it.
     *
     * @param print what the bytes of the file are known by, where it was read
     */
    record Result(Optional<SourceFile> file, List<Problem> problems, Optional<Fingerprint> print) {
        /** A text with which nothing is wrong, and which was not read. */
        static Result of(SourceFile file) {
            return new Result(Optional.of(file), List.of(), Optional.empty());
        }
    }

    /** Reads a file that somebody named, which may be a link. */
    static Result read(Path path, String shown) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return of(in.readNBytes(LARGEST + 1), shown);
        }
    }

    /** Reads a file of a folder; one that the disk does not give is a problem of its own. */
    static Result read(SourceFolder folder, Path file, String shown) {
        try {
            return of(folder.bytes(file, LARGEST), shown);
        } catch (IOException fault) {
            return refused(DiskFault.problem(shown, fault));
        }
    }

    private static Result of(byte[] bytes, String shown) {
        if (bytes.length > LARGEST) {
            return refused(Problem.of(shown, Severity.ERROR, "too-long", "the file is larger than the 5 MB allowed")
                    .hint("split it"));
        }
        String text = AsciiText.of(bytes, 0, bytes.length);
        // What is no UTF-8 is replaced, so that a text without the replacement is as it should be. Nearly all are.
        return text.indexOf(REPLACEMENT) < 0 && !AsciiText.holdsControls(bytes)
                ? new Result(Optional.of(new SourceFile(shown, text)), List.of(), print(bytes))
                : strict(bytes, shown);
    }

    /** Reads a text with which something may be wrong, and says what. */
    private static Result strict(byte[] bytes, String shown) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, text, true);
        text.flip();
        SourceFile file = new SourceFile(shown, text.toString());
        if (result.isError()) {
            return refused(notUtf8(file, bytes, in.position()));
        }
        List<Problem> problems = new ArrayList<>();
        char[] characters = text.array();
        for (int i = 0; i < text.limit() && problems.size() < MOST_PROBLEMS; i++) {
            char c = characters[i];
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F) {
                String name = c == 0 ? "NUL" : String.format("U+%04X", (int) c);
                problems.add(file.error(
                                "control-character", new Span(i, i + 1), "the file holds the control character " + name)
                        .hint("remove it; it may have come with copied text"));
            }
        }
        return new Result(problems.isEmpty() ? Optional.of(file) : Optional.empty(), problems, print(bytes));
    }

    private static Optional<Fingerprint> print(byte[] bytes) {
        return Optional.of(Fingerprint.ofBytes(bytes));
    }

    /** What could be read ends right before the byte at fault, so the place is known; the line is shown up to there. */
    private static Problem notUtf8(SourceFile file, byte[] bytes, int at) {
        int end = file.text().length();
        String message = String.format("the file is not UTF-8: byte 0x%02X", bytes[at]);
        return file.error("not-utf8", new Span(end, end), message).hint("save it as UTF-8");
    }

    private static Result refused(Problem problem) {
        return new Result(Optional.empty(), List.of(problem), Optional.empty());
    }
}
