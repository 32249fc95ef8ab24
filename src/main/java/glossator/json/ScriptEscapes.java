package glossator.json;

import java.util.HexFormat;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** What JSON writes by number so that it may stand in a script element, or in a script: signs of HTML, and ends of lines that JavaScript knows alone. */
final class ScriptEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private static final String ASCII_SIGNS = "<>&";

    private final int[] codes = standardAsciiEscapesForJSON();

    ScriptEscapes() {
        for (char sign : ASCII_SIGNS.toCharArray()) {
            codes[sign] = ESCAPE_CUSTOM;
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return codes.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        boolean isEscaped = ASCII_SIGNS.indexOf(character) >= 0 || character == '\u2028' || character == '\u2029';
        return isEscaped ? new SerializedString("\\u" + HexFormat.of().toHexDigits((char) character)) : null;
    }
}
