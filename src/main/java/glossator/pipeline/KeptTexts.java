package glossator.pipeline;

import glossator.annotation.AnnotatedText;
import glossator.annotation.BodilessText;
import glossator.annotation.TextBody;
import glossator.store.Fingerprint;
import glossator.store.Store;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * The annotated texts that an earlier process made. Their bodies stay in the store, those that are made now as well, and are read by who needs
 * them: all bodies of a site are as large as the rest of what a build holds.
 */
final class KeptTexts implements Memo<Object, AnnotatedText> {
    private static final String BODY = "body ";
    private static final String TIES = "ties ";

    private final Store store;
    private final Memory.Tally tally;
    private final Prints prints;
    private final ConcurrentMap<String, String> terms = new ConcurrentHashMap<>();

    KeptTexts(Store store, Memory.Tally tally, Prints prints) {
        this.store = store;
        this.tally = tally;
        this.prints = prints;
    }

    @Override
    public AnnotatedText get(String place, Object key, Supplier<AnnotatedText> make) {
        String name = "text " + place;
        Fingerprint print = Fingerprint.of(key);
        Parts parts = new Parts(this, place, print, make);
        Optional<BodilessText> found = parts.retain() ? store.find(name, print, BodilessText.class) : Optional.empty();
        tally.add(found.isEmpty());
        BodilessText text = found.orElseGet(() -> {
            AnnotatedText made = make.get();
            store.keep(BODY + place, print, made.body().content());
            store.keep(TIES + place, print, made.body().ties());
            BodilessText bodiless = BodilessText.of(made);
            store.keep(name, print, bodiless);
            return bodiless;
        });
        AnnotatedText value = text.with(TextBody.kept(parts), id -> terms.computeIfAbsent(id, same -> same));
        prints.put(value, print);
        return value;
    }

    /** The parts of a body in the store. Where the disk does not give back what it was given, they are made again. */
    private record Parts(KeptTexts texts, String place, Fingerprint print, Supplier<AnnotatedText> make)
            implements TextBody.Parts {
        @Override
        public TextBody.Content content() {
            return texts.store
                    .find(BODY + place, print, TextBody.Content.class)
                    .orElseGet(() -> make.get().body().content());
        }

        @Override
        public TextBody.Ties ties() {
            return texts.store
                    .find(TIES + place, print, TextBody.Ties.class)
                    .orElseGet(() -> make.get().body().ties());
        }

        /** Whether both are there; they are then left to later processes too. */
        boolean retain() {
            return texts.store.retain(BODY + place, print) & texts.store.retain(TIES + place, print);
        }
    }

    @Override
    public Optional<AnnotatedText> latest(String place) {
        return Optional.empty();
    }

    @Override
    public void put(String place, AnnotatedText value) {
        // Another process could not know whether it is the latest.
    }

    @Override
    public void sweep() {
        // The store does, when it is saved.
    }
}
