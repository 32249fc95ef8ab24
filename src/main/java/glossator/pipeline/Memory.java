package glossator.pipeline;

import glossator.annotation.AnnotatedText;
import glossator.article.Article;
import glossator.article.PageText;
import glossator.glossary.Definition;
import glossator.glossary.Lexicon;
import glossator.glossary.Term;
import glossator.publish.FileMark;
import glossator.publish.PresentSite;
import glossator.render.TemplateFiles;
import glossator.site.Recall;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.store.Fingerprint;
import glossator.store.Store;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What one run made and the next may use again. Every value is kept with all that it was made from, and used only where that is the same,
 * so that a run with a memory makes what a run without one makes. For one project, and for one run at a time.
 *
 * <p>A memory lives in a process ({@link #empty}) or between processes ({@link #kept}). What is kept between them are the annotated
 * texts, and of each rendered page what it was made from and a fingerprint: the page itself lies in the output.
 */
public final class Memory {
    final Memo<Object, ContentFolder.Listing> listings;
    final Memo<Object, TextReader.Result> files;
    private final Memo<SourceFile, Article.Result> articles;
    private final Memo<SourceFile, Definition.Result> definitions;
    private final Memo<SourceFile, PageText.Result> pages;
    final Memo<List<Term>, Lexicon> lexicons;
    final Memo<Map<String, ByteBuffer>, TemplateFiles> templates;
    final Memo<Object, AnnotatedText> texts;
    private final Memo<Object, AnnotatedText> thinned;
    private final Memo<Object, Object> tokens;
    private final Memo<Object, Object> recalled;
    private final boolean keeps;
    private final Optional<Kept> kept;

    private final Prints prints = new Prints();
    private final KeptWords words;
    private final Optional<KeptFiles> keptFiles;
    private final Tally textTally = new Tally();
    private final Tally pageTally = new Tally();
    private final List<Memo<?, ?>> all;

    /** Where what is kept between processes lies. */
    record Kept(Store store, KeptPages pages) {}

    private Memory(boolean keeps, Optional<Kept> kept) {
        this.keeps = keeps;
        this.kept = kept;
        listings = memo();
        files = memo();
        articles = memo();
        definitions = memo();
        pages = memo();
        lexicons = memo();
        templates = memo();
        tokens = memo();
        texts = kept.isPresent() ? new KeptTexts(kept.get().store(), textTally, prints) : memo();
        thinned = memo();
        recalled = memo();
        words = new KeptWords(kept.map(Kept::store));
        keptFiles = kept.map(in -> new KeptFiles(in.store(), prints));
        all = List.of(
                listings, files, articles, definitions, pages, lexicons, templates, tokens, texts, thinned, recalled);
    }

    private <K, V> Memo<K, V> memo() {
        return keeps ? Memo.inMemory() : Memo.none();
    }

    /** One that is empty and will be filled. */
    public static Memory empty() {
        return new Memory(true, Optional.empty());
    }

    /**
     * What earlier processes left, for a single run; {@link #save} leaves it to later ones.
     *
     * @param file where it lies; need not exist
     * @param version of this program: what another one left is not used
     * @param present the site as it was published last
     */
    public static Memory kept(Path file, String version, PresentSite present) {
        Store store = Store.open(file, version);
        return new Memory(false, Optional.of(new Kept(store, new KeptPages(store, present))));
    }

    /** A name for the file of a project, unlike those of others. */
    public static String fileName(Project project) {
        List<String> places = Stream.of(project.root(), project.content(), project.templates(), project.output())
                .map(Path::toString)
                .toList();
        return HexFormat.of().toHexDigits(Fingerprint.of(places).sums()) + ".cache";
    }

    /** How many values a run asked for that an earlier process could have left, and how many of them it had to make. */
    public record Reuse(int asked, int made) {}

    /** What the run could use of texts, for a memory between processes. */
    public Reuse textsReused() {
        return textTally.reuse();
    }

    /** What the run could use of pages and feeds, those whose files are still there, for a memory between processes. */
    public Reuse pagesReused() {
        return pageTally.reuse();
    }

    /** Counts for {@link Reuse}. */
    static final class Tally {
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger made = new AtomicInteger();

        void add(boolean isMade) {
            asked.incrementAndGet();
            made.addAndGet(isMade ? 1 : 0);
        }

        private Reuse reuse() {
            return new Reuse(asked.get(), made.get());
        }
    }

    /**
     * Leaves what the run made to later processes.
     *
     * @param mark what the published file of a path is known by
     */
    public void save(Function<String, Optional<FileMark>> mark) throws IOException {
        if (kept.isPresent()) {
            words.keep();
            kept.get().pages().keep(mark);
            kept.get().store().save();
        }
    }

    /** What stands for a value in the key of another: short, for a memory between processes. */
    Object token(Object value) {
        return kept.isPresent() ? prints.of(value) : value;
    }

    /** A text of a path without the marks of some terms: made of what is kept of the text, so that it need not be kept. */
    AnnotatedText without(String path, AnnotatedText text, List<String> terms) {
        Object key = List.of(token(text), terms);
        AnnotatedText made = thinned.get(path, key, () -> text.without(Set.copyOf(terms)));
        if (kept.isPresent()) {
            prints.put(made, Fingerprint.of(key));
            // The text with all its marks has served.
            prints.remove(text);
        }
        return made;
    }

    /** A file's text, for a memory that does not live in this process. */
    TextReader.Result file(String shown, KeptFiles.OnDisk disk) {
        return keptFiles.map(files -> files.file(shown, disk)).orElseGet(disk::read);
    }

    /** The front matter of an article. */
    Article.Result article(SourceFile file) {
        return parsed(
                articles,
                file,
                Article.class,
                () -> Article.read(file),
                Article.Result::article,
                known -> new Article.Result(Optional.of(known), List.of()),
                Article.Result::problems);
    }

    /** The front matter of a term. */
    Definition.Result definition(SourceFile file, Supplier<Definition.Result> read) {
        return parsed(
                definitions,
                file,
                Definition.class,
                read,
                Definition.Result::definition,
                known -> new Definition.Result(Optional.of(known), List.of()),
                Definition.Result::problems);
    }

    /** The front matter of another text. */
    PageText.Result page(SourceFile file) {
        return parsed(
                pages,
                file,
                PageText.class,
                () -> PageText.read(file),
                PageText.Result::text,
                known -> new PageText.Result(Optional.of(known), List.of()),
                PageText.Result::problems);
    }

    private <R, T extends Record> R parsed(
            Memo<SourceFile, R> memo,
            SourceFile file,
            Class<T> type,
            Supplier<R> read,
            Function<R, Optional<T>> value,
            Function<T, R> result,
            Function<R, List<Problem>> problems) {
        if (keptFiles.isEmpty()) {
            return memo.get(file.path(), file, read);
        }
        Optional<R> known = keptFiles.get().parsed(file, type).map(result);
        R parsed = known.orElseGet(read);
        if (known.isEmpty() && problems.apply(parsed).isEmpty()) {
            value.apply(parsed).ifPresent(whole -> keptFiles.get().keep(file, whole));
        }
        // All of it is said by the text.
        value.apply(parsed).ifPresent(whole -> prints.put(whole, prints.of(file)));
        return parsed;
    }

    /** One that keeps nothing, for a single run. */
    public static Memory none() {
        return new Memory(false, Optional.empty());
    }

    /** Whether a later run of this process will ask: for the only one, nothing has to be found out that only a memory needs. */
    boolean keeps() {
        return keeps;
    }

    /** A short name for a long key: the same as long as the key is equal. */
    Object token(String place, Supplier<Object> key) {
        if (kept.isPresent()) {
            return prints.of(key.get());
        }
        return keeps ? tokens.get(place, key.get(), Object::new) : new Object();
    }

    /**
     * Values of many places.
     *
     * @param name of what they have in common
     * @param common what all of them are made from, beside what each is made from by itself
     */
    Recall recall(String name, Supplier<Object> common) {
        if (kept.isPresent()) {
            return new BetweenProcesses(kept.get(), common, prints, words, pageTally);
        }
        return keeps ? new InProcess(this, token(name, common)) : Recall.NOTHING;
    }

    /** Recalls what an earlier run of this process made. */
    private static final class InProcess implements Recall {
        private final Memory memory;
        private final Object common;

        private InProcess(Memory memory, Object common) {
            this.memory = memory;
            this.common = common;
        }

        /** A value that was made in two steps. */
        private record Drafted(Object common, Optional<Object> origin, Object draft, Object value) {}

        @Override
        @SuppressWarnings("unchecked") // A place has values of one type: its words say of which sort they are.
        public <V> V of(String place, Supplier<Object> key, Supplier<V> make) {
            return (V) memory.recalled.get(place, List.of(key.get(), common), make::get);
        }

        @Override
        public <V> V mostly(String place, Supplier<Object> key, V usual, Supplier<V> make) {
            return of(place, key, make);
        }

        @Override
        @SuppressWarnings("unchecked") // As above.
        public <D, V> V drafted(
                String place, Supplier<Optional<Object>> origin, Supplier<D> draft, Function<D, V> make) {
            Optional<Drafted> last = memory.recalled
                    .latest(place)
                    .map(value -> (Drafted) value)
                    .filter(drafted -> drafted.common().equals(common));
            Optional<Object> now = origin.get();
            if (now.isPresent() && last.isPresent() && now.equals(last.get().origin())) {
                return (V) last.get().value();
            }
            D drafted = draft.get();
            Object value = last.filter(known -> known.draft().equals(drafted))
                    .map(Drafted::value)
                    .orElseGet(() -> make.apply(drafted));
            memory.recalled.put(place, new Drafted(common, now, drafted, value));
            return (V) value;
        }

        @Override
        public Object token(Object value) {
            return value;
        }

        @Override
        public Object token(String place, Supplier<Object> value) {
            return memory.token(place, value);
        }

        @Override
        public Object joined(List<Object> parts) {
            return parts;
        }
    }

    /** Ends a run. */
    void sweep() {
        all.forEach(Memo::sweep);
    }
}
