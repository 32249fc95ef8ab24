package glossator.migration;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Leads links to where their aims have gone. */
final class Links {
    private final Plan plan;
    private final Configuration configuration;

    Links(Plan plan, Configuration configuration) {
        this.plan = plan;
        this.configuration = configuration;
    }

    /** A link as it is to be written, and whether nobody knows what it leads to. */
    record Link(String written, boolean unresolved) {}

    /** The text that a path or a name means, seen from another text: its path, or its file's name alone. */
    Optional<PlannedText> named(ForeignText from, String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        String top = from.path()
                .substring(0, from.path().length() - from.place().path().length());
        for (String ending : new String[] {"", ".md", "/index.md", "/_index.md", ".markdown"}) {
            Optional<PlannedText> found = Names.resolved(name.startsWith("/") ? "" : top + from.folder(), path + ending)
                    .flatMap(plan::text)
                    .or(() -> plan.text(top + path + ending))
                    .or(() -> plan.text(path + ending));
            if (found.isPresent()) {
                return found;
            }
        }
        String stem = path.replaceFirst("\\.(md|markdown)$", "");
        return plan.texts().stream()
                .filter(text -> text.text().stem().equals(stem))
                .findFirst();
    }

    Link link(PlannedText from, String written) {
        int cut = written.length();
        for (char c : new char[] {'#', '?'}) {
            cut = written.indexOf(c) >= 0 ? Math.min(cut, written.indexOf(c)) : cut;
        }
        String rest = written.substring(cut);
        String path = written.substring(0, cut);
        String base = configuration.baseUrl().replaceAll("/+$", "");
        boolean own = !base.isEmpty() && base.contains("://") && (path.equals(base) || path.startsWith(base + "/"));
        if (own) {
            path = configuration.basePath() + path.substring(base.length());
            path = path.isEmpty() ? "/" : path;
        }
        if (path.isEmpty() || path.startsWith("//") || path.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return new Link(written, false);
        }
        String plain = decoded(path);
        Optional<String> found = plain.startsWith("/") ? absolute(from, plain) : relative(from, plain);
        return found.map(to -> new Link(to.replace(" ", "%20") + rest, false))
                .orElse(new Link(written, !own && !plain.equals("/")));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    private Optional<String> absolute(PlannedText from, String path) {
        String base = configuration.basePath();
        String below = !base.isEmpty() && (path + "/").startsWith(base + "/") ? path.substring(base.length()) : path;
        return address(from, below.isEmpty() ? "/" : below);
    }

    private Optional<String> address(PlannedText from, String address) {
        if (address.equals("/")) {
            return Optional.of("/");
        }
        return plan.at(address)
                .map(text -> way(from, text))
                .or(() -> plan.copyAt(address).map(copy -> way(from, copy)));
    }

    private Optional<String> relative(PlannedText from, String path) {
        ForeignText text = from.text();
        String top = text.path()
                .substring(0, text.path().length() - text.place().path().length());
        Optional<String> file = Names.resolved(top + text.folder(), path);
        Optional<String> found = file.flatMap(plan::text)
                .or(() -> file.flatMap(name -> plan.text(name + ".md")))
                .map(aim -> way(from, aim))
                .or(() -> file.flatMap(plan::copy).map(copy -> way(from, copy)));
        String folder = from.oldAddress().substring(0, from.oldAddress().lastIndexOf('/') + 1);
        return found.or(() -> Names.resolved(folder, path).flatMap(address -> address(from, "/" + address)));
    }

    private static String way(PlannedText from, PlannedText to) {
        return Names.relative(from.target(), to.target());
    }

    private static String way(PlannedText from, Plan.Copy copy) {
        return copy.target().startsWith("static/") ? copy.address() : Names.relative(from.target(), copy.target());
    }
}
