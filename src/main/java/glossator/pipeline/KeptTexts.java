package glossator.pipeline;

import glossator.annotation.AnnotatedText;
import glossator.annotation.BodilessText;
import glossator.annotation.TextBody;
import glossator.store.Fingerprint;
import glossator.store.Store;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The annotated texts that an earlier process made. Their bodies stay in the store, those that are made now as well, and are read by who needs
 * them: all bodies of a site are as large as the rest of what a build holds.
 */
final class KeptTexts implements Memo<Object, AnnotatedText> {
    private final Store store;
    private final Memory.Tally tally;
    private final Prints prints;

    KeptTexts(Store store, Memory.Tally tally, Prints prints) {
        this.store = store;
        this.tally = tally;
        this.prints = prints;
    }

    @Override
    public AnnotatedText get(String place, Object key, Supplier<AnnotatedText> make) {
        String name = "text " + place;
        String bodyName = "body " + place;
        Fingerprint print = Fingerprint.of(key);
        Optional<BodilessText> found =
                store.retain(bodyName, print) ? store.find(name, print, BodilessText.class) : Optional.empty();
        tally.add(found.isEmpty());
        BodilessText text = found.orElseGet(() -> {
            AnnotatedText made = make.get();
            store.keep(bodyName, print, made.body().content());
            BodilessText bodiless = BodilessText.of(made);
            store.keep(name, print, bodiless);
            return bodiless;
        });
        // Where the disk does not give back what it was given, the body is made again.
        AnnotatedText value = text.with(TextBody.kept(() -> store.find(bodyName, print, TextBody.Content.class)
                .orElseGet(() -> make.get().body().content())));
        prints.put(value, print);
        return value;
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
