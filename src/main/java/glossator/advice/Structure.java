package glossator.advice;

import glossator.article.Article;
import glossator.frontmatter.Picture;
import glossator.glossary.Definition;
import glossator.markdown.Heading;
import glossator.markdown.Outline.Image;
import glossator.source.Problem;
import glossator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what readers miss who do not see the page: images without words, levels of headings that are not there. */
final class Structure implements Check {
    private static final String DESCRIBE = "say in a few words what it shows";

    @Override
    public List<Problem> problems(Edition edition) {
        List<Problem> problems = new ArrayList<>();
        for (Text text : edition.texts().values()) {
            headings(text, problems);
            for (Image image : text.outline().images()) {
                if (image.alternative().isEmpty() && !image.decorative()) {
                    problems.add(Rule.IMAGE_WITHOUT_ALT.at(
                            text.source(), image.span(), "the image has no words that stand for it", DESCRIBE));
                }
            }
        }
        for (Article article : edition.site().content().articles()) {
            picture(article.matter().image(), article.source(), problems);
        }
        for (Definition definition : edition.site().content().definitions()) {
            picture(definition.matter().image(), definition.source(), problems);
        }
        return problems;
    }

    private static void picture(Optional<Picture> picture, SourceFile file, List<Problem> problems) {
        picture.filter(image -> image.alt().filter(alt -> !alt.isBlank()).isEmpty())
                .ifPresent(image -> problems.add(Rule.IMAGE_WITHOUT_ALT.at(
                        file,
                        image.src().span(),
                        "the image has no words that stand for it",
                        "add \"alt\", and " + DESCRIBE)));
    }

    private static void headings(Text text, List<Problem> problems) {
        // The page's title is its first heading.
        int above = 1;
        for (Heading heading : text.outline().headings()) {
            if (heading.level() > above + 1) {
                problems.add(Rule.SKIPPED_HEADING.at(
                        text.source(),
                        heading.span(),
                        "the heading is of level " + heading.level() + ", and what it belongs to is of level " + above,
                        "write it as \"" + "#".repeat(above + 1) + " " + heading.text() + "\""));
            }
            above = heading.level();
        }
    }
}
