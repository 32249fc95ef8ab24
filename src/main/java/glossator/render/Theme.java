package glossator.render;

import glossator.render.SiteRenderer.RenderedFile;
import glossator.site.Settings;
import glossator.site.Site;
import glossator.site.SiteMatter;
import glossator.site.SitePath;
import glossator.yaml.Located;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The theme's stylesheets, scripts and icon on a site, and what pages see of the site: where these are, and where its lists are. */
final class Theme {
    private final Site site;
    private final SortedMap<String, byte[]> bytesByPath = new TreeMap<>();
    private final String stylesheet;
    private final String reference;
    private final String script;
    private final String icon;
    private final String searchScript;

    Theme(Site site, TemplateFiles files) {
        this.site = site;
        this.stylesheet = put("style.css", files);
        this.reference = put("reference.css", files);
        this.script = put("glossator.js", files);
        this.icon = put("icon.svg", files);
        this.searchScript = put("search.js", files);
    }

    /** The address of the script of search pages. */
    String searchScript() {
        return searchScript;
    }

    /** The files, by their paths. */
    List<RenderedFile> files() {
        List<RenderedFile> out = new ArrayList<>();
        bytesByPath.forEach((path, bytes) -> out.add(new RenderedFile(path, bytes, List.of())));
        return out;
    }

    /** What the pages of a language see of the site. */
    Views.Site site(Workshop workshop) {
        Settings settings = site.settings();
        String language = workshop.language();
        // A language that is not one of the site's own has no lists of its own: those of the site lead home.
        String listed = settings.languages().contains(language) ? language : settings.language();
        String prefix = site.addresses().prefix(listed);
        return new Views.Site(
                settings.title(),
                settings.description(),
                settings.copyright(),
                workshop.href(new SitePath(prefix)),
                workshop.href(new SitePath(prefix + "glossary/")),
                workshop.href(new SitePath(prefix + "topics/")),
                workshop.href(Feeds.path(site, listed)),
                workshop.href(new SitePath(prefix + "articles/")),
                workshop.href(new SitePath(prefix + "search/")),
                stylesheet,
                reference,
                script,
                icon,
                menu(workshop, prefix),
                settings.params());
    }

    /** The menu of a language; one without entries of its own has its glossary and its topics. */
    private List<Views.Link> menu(Workshop workshop, String prefix) {
        List<Views.Link> links = new ArrayList<>();
        Settings settings = site.settings();
        for (SiteMatter.MenuEntry entry : settings.menu()) {
            if (entry.language().map(Located::value).orElse(settings.language()).equals(workshop.language())) {
                String url = entry.url().value();
                boolean local = url.startsWith("/") && !url.startsWith("//") && !url.startsWith(settings.basePath());
                boolean rooted = url.startsWith("/") && settings.basePath().equals("/");
                links.add(
                        new Views.Link(entry.title(), local && !rooted ? settings.basePath() + url.substring(1) : url));
            }
        }
        if (links.isEmpty()) {
            links.add(workshop.link(workshop.messages().text("glossary"), new SitePath(prefix + "glossary/")));
            links.add(workshop.link(workshop.messages().text("topics"), new SitePath(prefix + "topics/")));
        }
        return links;
    }

    /** Names a file of the theme after its bytes, so that browsers may keep it for ever. */
    private String put(String name, TemplateFiles files) {
        byte[] bytes = files.bytes(name).orElse(new byte[0]);
        int dot = name.lastIndexOf('.');
        String path = "theme/" + name.substring(0, dot) + "." + digest(bytes) + name.substring(dot);
        bytesByPath.put(path, bytes);
        return site.settings().basePath() + path;
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
