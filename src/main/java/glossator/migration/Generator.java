package glossator.migration;

/** The generators that a site can move in from. */
public enum Generator {
    HUGO("Hugo", new Hugo()),
    JEKYLL("Jekyll", new Jekyll()),
    MKDOCS("MkDocs", new MkDocs()),
    ELEVENTY("Eleventy", new Eleventy());

    private final String title;
    private final Layout layout;

    Generator(String title, Layout layout) {
        this.title = title;
        this.layout = layout;
    }

    /** What its authors call it. */
    public String title() {
        return title;
    }

    Layout layout() {
        return layout;
    }

    /** Whether a folder at the top of a site is what the generator makes, or other programs' and not worth a look. */
    public boolean skips(String folder) {
        boolean output = switch (this) {
            case HUGO -> folder.equals("public") || folder.equals("resources");
            case JEKYLL, ELEVENTY -> folder.equals("_site") || folder.equals("vendor");
            case MKDOCS -> folder.equals("site");
        };
        return output || folder.equals("node_modules") || folder.startsWith(".");
    }
}
