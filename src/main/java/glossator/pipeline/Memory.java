package glossator.pipeline;

import glossator.annotation.AnnotatedText;
import glossator.article.Article;
import glossator.article.PageText;
import glossator.glossary.Definition;
import glossator.glossary.Lexicon;
import glossator.glossary.Term;
import glossator.render.Recall;
import glossator.source.SourceFile;
import java.util.List;
import java.util.function.Supplier;

/**
 * What one run made and the next may use again. Every value is kept with all that it was made from, and used only where that is the same,
 * so that a run with a memory makes what a run without one makes. For one project, and for one run at a time.
 */
public final class Memory {
    final Memo<Object, TextReader.Result> files;
    final Memo<SourceFile, Article.Result> articles;
    final Memo<SourceFile, Definition.Result> definitions;
    final Memo<SourceFile, PageText.Result> pages;
    final Memo<List<Term>, Lexicon> lexicons;
    final Memo<Object, AnnotatedText> texts;
    private final Memo<Object, Object> tokens;
    private final Memo<Object, Object> rendered;
    private final boolean keeps;

    private final List<Memo<?, ?>> all;

    private Memory(boolean keeps) {
        this.keeps = keeps;
        files = new Memo<>(keeps);
        articles = new Memo<>(keeps);
        definitions = new Memo<>(keeps);
        pages = new Memo<>(keeps);
        lexicons = new Memo<>(keeps);
        tokens = new Memo<>(keeps);
        texts = new Memo<>(keeps);
        rendered = new Memo<>(keeps);
        all = List.of(files, articles, definitions, pages, lexicons, tokens, texts, rendered);
    }

    /** One that is empty and will be filled. */
    public static Memory empty() {
        return new Memory(true);
    }

    /** One that keeps nothing, for a single run. */
    static Memory none() {
        return new Memory(false);
    }

    /** Whether a later run will ask: for one that is the only one, nothing has to be found out that only a memory needs. */
    boolean keeps() {
        return keeps;
    }

    /** Something that is the same object as long as the key is equal: a short name for a long key. */
    Object token(String place, Supplier<Object> key) {
        return keeps ? tokens.get(place, key.get(), Object::new) : new Object();
    }

    /** @param templates what is the same object as long as the templates are the same */
    Recall rendered(Object templates) {
        return new Recall() {
            @Override
            @SuppressWarnings("unchecked") // A place has values of one type: its words say of which sort they are.
            public <V> V of(String place, Object key, Supplier<V> make) {
                return (V) rendered.get(place, List.of(key, templates), make::get);
            }
        };
    }

    /** Ends a run. */
    void sweep() {
        all.forEach(Memo::sweep);
    }
}
