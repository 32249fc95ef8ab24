package glossator.linkcheck;

import glossator.store.Fingerprint;
import glossator.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Answers of earlier runs: a good one counts for a week, a bad one for a day, what was not found out not at all. */
public final class AnswerCache {
    private static final Duration GOOD = Duration.ofDays(7);
    private static final Duration BAD = Duration.ofDays(1);
    private static final Fingerprint KEY = Fingerprint.of("answer");

    private final Optional<Store> store;

    /** An answer with the second it was given at. */
    record Kept(Answer.Kind kind, String words, long second) {}

    private AnswerCache(Optional<Store> store) {
        this.store = store;
    }

    /** Knows nothing and keeps nothing. */
    public static AnswerCache none() {
        return new AnswerCache(Optional.empty());
    }

    /** Keeps answers in a file, which need not exist. */
    public static AnswerCache in(Path file) {
        return new AnswerCache(Optional.of(Store.open(file, "links 1")));
    }

    /** The answer kept for an address, where it still counts. */
    Optional<Answer> find(WebAddress address, Instant now) {
        return store.flatMap(kept -> kept.find(address.toString(), KEY, Kept.class))
                .filter(kept -> counts(kept, now))
                .map(kept -> new Answer(kept.kind(), kept.words()));
    }

    private static boolean counts(Kept kept, Instant now) {
        Duration most = kept.kind() == Answer.Kind.DEAD ? BAD : GOOD;
        long age = now.getEpochSecond() - kept.second();
        // One of a time to come was given when the clock was wrong.
        return age >= 0 && age < most.toSeconds();
    }

    void keep(WebAddress address, Answer answer, Instant now) {
        if (answer.kind() != Answer.Kind.UNKNOWN) {
            store.ifPresent(kept ->
                    kept.keep(address.toString(), KEY, new Kept(answer.kind(), answer.words(), now.getEpochSecond())));
        }
    }

    /** Writes what was kept. */
    public void save() throws IOException {
        if (store.isPresent()) {
            store.get().save();
        }
    }
}
