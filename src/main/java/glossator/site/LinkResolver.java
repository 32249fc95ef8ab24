package glossator.site;

import glossator.markdown.DocumentLink;
import glossator.markdown.Schemes;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.source.Suggestion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Says where the links of a file lead on the site, and which lead nowhere. */
public final class LinkResolver {
    private final Settings settings;
    private final Content content;
    private final AddressBook addresses;
    private final SourceFile source;

    /**
     * Where a link leads.
     *
     * @param href the address to write
     * @param page the page led to, where it is one of the site's
     * @param fragment the anchor in it, decoded; empty for none
     */
    public record Target(String href, Optional<SitePath> page, String fragment) {}

    /** A resolver for the links in one file. */
    public LinkResolver(Settings settings, Content content, AddressBook addresses, SourceFile source) {
        this.settings = settings;
        this.content = content;
        this.addresses = addresses;
        this.source = source;
    }

    /** The address to write for a link; what is written, where it leads nowhere. */
    public String href(DocumentLink link) {
        return resolve(link.target()).map(Target::href).orElse(link.target());
    }

    /** Where a link as written leads; empty where it leads nowhere on the site. */
    public Optional<Target> resolve(String written) {
        if (Schemes.isExternal(written)) {
            return Optional.of(new Target(written, Optional.empty(), ""));
        }
        int hash = written.indexOf('#');
        String fragment = hash < 0 ? "" : decode(written.substring(hash + 1));
        String rest = hash < 0 ? written : written.substring(0, hash);
        String tail = hash < 0 ? "" : written.substring(hash);
        int question = rest.indexOf('?');
        String path = decode(question < 0 ? rest : rest.substring(0, question));
        if (path.isEmpty()) {
            return Optional.of(new Target(written, addresses.of(source.path()), fragment));
        }
        return sitePath(path)
                .map(page -> new Target(
                        settings.href(page) + (question < 0 ? "" : rest.substring(question)) + tail,
                        Optional.of(page),
                        fragment));
    }

    private Optional<SitePath> sitePath(String path) {
        if (path.startsWith("/")) {
            String value = path.startsWith(settings.basePath())
                    ? "/" + path.substring(settings.basePath().length())
                    : path;
            return known(value).or(() -> known(value + "/"));
        }
        Optional<String> file = relative(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<SitePath> page = addresses.of(file.get());
        String assets = content.root() + "/assets/";
        String statics = content.root() + "/static/";
        if (page.isEmpty() && file.get().startsWith(assets)) {
            return known("/assets/" + file.get().substring(assets.length()));
        }
        if (page.isEmpty() && file.get().startsWith(statics)) {
            return known("/" + file.get().substring(statics.length()));
        }
        return page;
    }

    private Optional<SitePath> known(String value) {
        try {
            return Optional.of(new SitePath(value)).filter(addresses::has);
        } catch (IllegalArgumentException notAPath) {
            return Optional.empty();
        }
    }

    /** The path of a file named from this one; empty where it climbs out of the project. */
    private Optional<String> relative(String path) {
        Deque<String> names = new ArrayDeque<>(folder());
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private List<String> folder() {
        List<String> names = new ArrayList<>(List.of(source.path().split("/")));
        names.remove(names.size() - 1);
        return names;
    }

    /** What is wrong with a link that leads nowhere, or where no page may lead. */
    public Optional<Problem> problem(DocumentLink link, SourceFile file) {
        String written = link.target();
        if (!Schemes.isSafe(written)) {
            return Optional.of(file.error("unsafe-link", link.span(), "a link may not lead to \"" + written + "\"")
                    .hint("use http, https, mailto or tel"));
        }
        if (written.isBlank()) {
            return Optional.of(file.error("broken-link", link.span(), "the link leads nowhere")
                    .hint("write the address in the parentheses"));
        }
        boolean unreadable = relative(decode(withoutFragment(written)))
                .filter(path -> content.unreadable().contains(path))
                .isPresent();
        return unreadable || resolve(written).isPresent() ? Optional.empty() : Optional.of(broken(link, file));
    }

    private Problem broken(DocumentLink link, SourceFile file) {
        String written = withoutFragment(link.target());
        Optional<String> target =
                relative(decode(written)).filter(path -> content.unpublished().contains(path));
        if (target.isPresent()) {
            return file.error("broken-link", place(link, file), "\"" + written + "\" is not published")
                    .hint("publish it, remove the link, or build with --drafts or --future");
        }
        String code = link.image() ? "broken-image" : "broken-link";
        String what = link.image()
                ? "no image at \""
                : written.endsWith(".md") || written.endsWith("/") ? "no page at \"" : "nothing at \"";
        Problem problem = file.error(code, place(link, file), what + written + "\"");
        Optional<String> nearest = nearest(decode(written));
        return nearest.map(n -> problem.hint("did you mean \"" + n + "\"?"))
                .orElseGet(() -> problem.hint(
                        link.image()
                                ? "put the file into " + content.root() + "/assets and write its path from this file"
                                : "write the path from this file to the .md file, as in ../glossary/cartel.md"));
    }

    /** The caret runs under the target without its fragment, where the target stands as it is written. */
    private static Span place(DocumentLink link, SourceFile file) {
        String written = withoutFragment(link.target());
        Span span = link.span();
        boolean asWritten =
                span.end() <= file.text().length() && file.text(span).equals(link.target());
        return asWritten ? new Span(span.start(), span.start() + written.length()) : span;
    }

    private static String withoutFragment(String target) {
        int hash = target.indexOf('#');
        return hash < 0 ? target : target.substring(0, hash);
    }

    private Optional<String> nearest(String written) {
        List<String> known = new ArrayList<>();
        if (written.startsWith("/")) {
            addresses.sources().values().forEach(path -> known.add(path.value()));
            content.assets().forEach(asset -> known.add("/assets/" + asset));
        } else {
            addresses.sources().keySet().forEach(path -> known.add(from(path)));
            content.assets().forEach(asset -> known.add(from(content.root() + "/assets/" + asset)));
        }
        return Suggestion.nearest(written, known).or(() -> byName(written, known));
    }

    /** The right name in the wrong folder. */
    private static Optional<String> byName(String written, List<String> known) {
        String name = written.substring(written.lastIndexOf('/') + 1);
        List<String> names = known.stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
        return Suggestion.nearest(name, names)
                .flatMap(n -> known.stream().filter(path -> path.endsWith(n)).findFirst());
    }

    /** A path as this file writes it. */
    private String from(String path) {
        List<String> here = folder();
        List<String> there = List.of(path.split("/"));
        int common = 0;
        while (common < here.size()
                && common < there.size() - 1
                && here.get(common).equals(there.get(common))) {
            common++;
        }
        return "../".repeat(here.size() - common) + String.join("/", there.subList(common, there.size()));
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
