package glossator.site;

import glossator.article.Article;
import glossator.article.PageText;
import glossator.glossary.Definition;
import glossator.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * All content that is to be published, read but not yet annotated, each list in path order.
 *
 * @param root the content folder as printed in problems, such as {@code content}
 * @param unpublished paths of drafts and of articles not yet or no longer published
 * @param unreadable paths of files whose front matter has errors, which other problems tell
 * @param standings of texts that are built though readers are not to see them, by their paths
 * @param assets paths of files below {@code assets}, with slashes, without the folder's own name
 * @param statics paths of files below {@code static}, likewise
 */
public record Content(
        String root,
        List<Article> articles,
        List<Definition> definitions,
        List<PageText> pages,
        List<PageText> topics,
        List<PageText> authors,
        SortedSet<String> unpublished,
        SortedSet<String> unreadable,
        Map<String, Standing> standings,
        SortedSet<String> assets,
        SortedSet<String> statics) {

    /** Whether readers are to see a text. */
    public Standing standing(SourceFile source) {
        return standings.getOrDefault(source.path(), Standing.PUBLIC);
    }
}
