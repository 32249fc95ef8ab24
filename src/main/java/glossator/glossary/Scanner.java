package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the leftmost-longest names in a stretch of text. What a name asks of the text (its capitals, its edges) is
 * checked where it ends, so that a shorter name is found where a longer one fails.
 */
final class Scanner {
    private final Trie trie;
    private final Vocabulary vocabulary;
    private final Claims claims;
    private final String text;
    private final Tokens tokens;
    private final int[] words;
    private int next;

    /** Takes the tokens of a stretch of text. */
    Scanner(Trie trie, Vocabulary vocabulary, NormalForm normalForm, String text, Tokens tokens) {
        this.trie = trie;
        this.vocabulary = vocabulary;
        this.text = text;
        this.tokens = tokens;
        this.words = new int[tokens.size()];
        this.claims = new Claims(normalForm, text, tokens);
        for (int i = 0; i < words.length; i++) {
            words[i] = vocabulary.find(text, tokens, i);
        }
    }

    /** The names in the stretch, in order, none overlapping another. */
    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        while (next < words.length) {
            Optional<Hit> hit = longest(next);
            if (hit.isPresent()) {
                hits.add(hit.get());
            }
        }
        return hits;
    }

    /** The longest name that starts at a token; moves on behind it, or behind the token. */
    private Optional<Hit> longest(int from) {
        next = from + 1;
        int node = trie.first(words[from]);
        if (node == Trie.NONE && !tokens.hasClitic(from)) {
            return Optional.empty();
        }
        Optional<Hit> best = tokens.hasClitic(from) ? base(from, from, trie.first(baseWord(from))) : Optional.empty();
        int last = from;
        while (node != Trie.NONE) {
            Optional<Hit> hit = claims.hit(trie.spellings(node), from, last, false);
            if (hit.isPresent()) {
                best = hit;
                next = last + 1;
            }
            last++;
            if (last == words.length) {
                break;
            }
            if (tokens.hasClitic(last)) {
                Optional<Hit> base = base(from, last, trie.next(node, baseWord(last), tokens.isTight(last)));
                best = base.isPresent() ? base : best;
                next = base.isPresent() ? last + 1 : next;
            }
            node = trie.next(node, words[last], tokens.isTight(last));
        }
        return best;
    }

    private Optional<Hit> base(int from, int last, int node) {
        return node == Trie.NONE ? Optional.empty() : claims.hit(trie.spellings(node), from, last, true);
    }

    private int baseWord(int token) {
        return vocabulary.find(text, tokens.start(token), tokens.baseEnd(token));
    }
}
