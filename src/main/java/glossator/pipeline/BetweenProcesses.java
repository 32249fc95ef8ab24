package glossator.pipeline;

import glossator.render.SiteRenderer;
import glossator.render.SiteRenderer.RenderedFile;
import glossator.search.SearchDocument;
import glossator.search.Vocabulary;
import glossator.site.Recall;
import glossator.store.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Recalls what an earlier process made: of pages that what they were made from is the same, and of texts their words. */
final class BetweenProcesses implements Recall {
    private final Memory.Kept kept;
    private final Supplier<Object> common;
    private final Prints prints;
    private final KeptWords words;
    private final Memory.Tally tally;
    private Fingerprint print;

    BetweenProcesses(Memory.Kept kept, Supplier<Object> common, Prints prints, KeptWords words, Memory.Tally tally) {
        this.kept = kept;
        this.common = common;
        this.prints = prints;
        this.words = words;
        this.tally = tally;
    }

    /** That a value was the usual one. */
    record Usual() {}

    private synchronized Fingerprint print() {
        if (print == null) {
            print = Fingerprint.of(common.get());
        }
        return print;
    }

    @Override
    @SuppressWarnings("unchecked") // A place has values of one type: its words say of which sort they are.
    public <V> V of(String place, Supplier<Object> key, Supplier<V> make) {
        if (place.startsWith(KeptWords.DOCUMENT)) {
            return (V) words.document(place, key.get(), (Supplier<SearchDocument>) make);
        }
        if (place.startsWith(KeptWords.VOCABULARY)) {
            return (V) words.vocabulary(place, (Supplier<Vocabulary>) make);
        }
        return make.get();
    }

    @Override
    public <V> V mostly(String place, Supplier<Object> key, V usual, Supplier<V> make) {
        Fingerprint now = withCommon(key.get());
        if (kept.store().find(place, now, Usual.class).isPresent()) {
            return usual;
        }
        V made = make.get();
        if (made.equals(usual)) {
            kept.store().keep(place, now, new Usual());
        }
        return made;
    }

    @Override
    @SuppressWarnings("unchecked") // What is made of drafts are pages.
    public <D, V> V drafted(String place, Supplier<Optional<Object>> origin, Supplier<D> draft, Function<D, V> make) {
        return (V) page(
                place.substring(SiteRenderer.PAGE.length()), place, origin, draft, (Function<D, RenderedFile>) make);
    }

    private <D> RenderedFile page(
            String path,
            String place,
            Supplier<Optional<Object>> origin,
            Supplier<D> draft,
            Function<D, RenderedFile> make) {
        Optional<KeptPages.Made> last = kept.pages().latest(place);
        Optional<Fingerprint> now = origin.get().map(this::withCommon);
        if (now.isPresent() && last.isPresent() && now.equals(last.get().origin())) {
            Optional<RenderedFile> there = published(path, place, last.get());
            if (there.isPresent()) {
                return there.get();
            }
        }
        D drafted = draft.get();
        Optional<Fingerprint> draftPrint =
                last.isPresent() || now.isEmpty() ? Optional.of(withCommon(drafted)) : Optional.empty();
        Optional<KeptPages.Made> same =
                last.filter(known -> draftPrint.isPresent() && known.draft().equals(draftPrint));
        Optional<RenderedFile> there = same.flatMap(known -> published(path, place, known));
        RenderedFile file = there.orElseGet(() -> {
            tally.add(true);
            return make.apply(drafted);
        });
        if (file.problems().isEmpty()) {
            Fingerprint bytes = there.isPresent() ? same.get().bytes() : Fingerprint.ofBytes(file.bytes());
            kept.pages().put(path, place, new KeptPages.Made(now, draftPrint, bytes, Optional.empty()));
        }
        return file;
    }

    private Fingerprint withCommon(Object value) {
        return Fingerprint.of(List.of(value, print()));
    }

    /** The page as the output holds it, if it is as it was made. */
    private Optional<RenderedFile> published(String path, String place, KeptPages.Made made) {
        Optional<RenderedFile> there = kept.pages().published(path, place, made);
        there.ifPresent(file -> tally.add(false));
        return there;
    }

    @Override
    public Object token(Object value) {
        return prints.of(value);
    }

    @Override
    public Object token(String place, Supplier<Object> value) {
        return Fingerprint.of(value.get());
    }

    @Override
    public Object joined(List<Object> parts) {
        return Fingerprint.of(parts);
    }
}
