package glossator.glossary;

import java.util.List;

/**
 * One way to write a name, word by word, ready to be compared.
 *
 * @param form the form of the name
 * @param words its words; a comma that may be missing is missing in one spelling of the form and not in the other
 */
record Spelling(Form form, List<Word> words) {

    /**
     * A word of a spelling.
     *
     * @param normal its normal form
     * @param cased the same with its capitals
     * @param tight whether it follows the word before it without a space or hyphen
     */
    record Word(String normal, String cased, boolean tight) {}

    /** Whether a text of these words is written with the capitals that the name asks for. */
    boolean accepts(List<String> text) {
        return form.rule().accepts(cased(), text);
    }

    /** Whether a text of these words is letter for letter the name. */
    boolean isExactly(List<String> text) {
        return cased().equals(text);
    }

    private List<String> cased() {
        return words.stream().map(Word::cased).toList();
    }
}
