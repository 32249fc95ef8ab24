package glossator.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author most likely meant, for "did you mean". */
public final class Suggestion {
    /** What is longer is no slip of the hand, and comparing takes the square of the length. */
    private static final int LONGEST = 200;

    private Suggestion() {}

    /**
     * The known word nearest to the given one, by Damerau-Levenshtein distance (optimal string alignment) without
     * regard to case; none where the nearest differs in more than a third of its letters. Ties go to the word that
     * sorts first.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int most = Math.max(1, Math.max(wanted.length(), candidate.length()) / 3);
            if (Math.abs(candidate.length() - wanted.length()) > most) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            boolean closer = distance < least || distance == least && candidate.compareTo(best) < 0;
            if (distance <= most && closer) {
                best = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
                least = Math.min(least, cost[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
