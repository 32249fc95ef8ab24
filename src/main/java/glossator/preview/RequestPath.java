package glossator.preview;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Paths as they stand in addresses. */
final class RequestPath {
    private static final int LONGEST = 4_096;

    private RequestPath() {}

    /**
     * The characters that a path stands for, decoded once; nothing where it is not the one way to write them: a percent sign
     * that begins no byte, bytes that are not UTF-8, control characters.
     */
    static Optional<String> decoded(String path) {
        if (path.length() > LONGEST) {
            return Optional.empty();
        }
        byte[] written = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(written.length);
        for (int i = 0; i < written.length; i++) {
            if (written[i] != '%') {
                bytes.put(written[i]);
                continue;
            }
            int high = i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
            int low = i + 2 < written.length ? Character.digit(written[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return text.chars().anyMatch(c -> c < ' ' || c == 0x7F) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** A path as it is written in an address: everything but letters, digits and a few signs as bytes. */
    static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 'a' && b <= 'z'
                    || b >= 'A' && b <= 'Z'
                    || b >= '0' && b <= '9'
                    || b > 0 && "-._~/".indexOf(b) >= 0;
            out.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b & 255));
        }
        return out.toString();
    }
}
