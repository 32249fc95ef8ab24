package glossator.preview;

import glossator.preview.PreviewSite.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides what a request is answered: by its headers whether at all, by its path which file of the build. A path is looked
 * up among the build's own and nowhere else; the disk is not asked.
 */
final class Answers {
    /** Where the preview's own files are; no file of a site may have a name that begins so. */
    private static final String OWN = ".glossator/";

    /** Files that the build names after their bytes; no file of an author can lie there. */
    private static final String THEME = "theme/";

    private static final String SCRIPT = "preview.js";
    private static final String STYLE = "preview.css";
    private static final String EVENTS = "events";
    private static final Pattern QUERY = Pattern.compile("\\?[A-Za-z0-9._~!$&'()*+,;=:@/?%-]{0,2000}");
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final int port;
    private final Map<String, byte[]> own = Map.of(SCRIPT, resource(SCRIPT), STYLE, resource(STYLE));

    /** @param port the one that the preview is served on, by which it has to be addressed */
    Answers(int port) {
        this.port = port;
    }

    /** The answer to a request, as things are. */
    Answer to(Asked asked, State state) {
        Optional<Answer> refusal = refusal(asked);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<String> decoded = RequestPath.decoded(asked.path()).filter(path -> path.startsWith("/"));
        if (decoded.isEmpty()) {
            return Answer.plain(400, "This is not an address.");
        }
        PreviewSite site = state.site();
        String path = site.pathOf(decoded.get()).orElse("");
        if (path.startsWith(OWN)) {
            return own(path.substring(OWN.length()), asked, site);
        }
        if (!site.isThere()) {
            return page(503, Waiting.PAGE, decoded.get(), state);
        }
        Optional<Item> item = site.at(path);
        if (item.isPresent()) {
            return file(200, path, item.get(), decoded.get(), state);
        }
        if (!path.isEmpty() && site.at(path + "/index.html").isPresent()) {
            return Answer.elsewhere(site.prefix() + RequestPath.encoded(path) + "/" + query(asked));
        }
        boolean lacksSlash = path.isEmpty() && site.pathOf(decoded.get() + "/").isPresent();
        if (lacksSlash || decoded.get().equals("/")) {
            return Answer.elsewhere(site.prefix());
        }
        return site.at(PreviewSite.MISSING)
                .map(missing -> file(404, PreviewSite.MISSING, missing, decoded.get(), state))
                .orElseGet(() -> Answer.plain(404, "There is no such page."));
    }

    private Optional<Answer> refusal(Asked asked) {
        if (!isOurs(asked.host())) {
            return Optional.of(Answer.plain(403, "This preview answers to http://127.0.0.1:" + port + "/ alone."));
        }
        boolean foreignOrigin = asked.origin().isPresent()
                && !asked.origin().get().equals("http://" + asked.host().orElse(""));
        boolean within = asked.site().isEmpty() || asked.site().get().equals("same-origin");
        // An address that was typed in, or a link from elsewhere to a page: the page goes to whoever sits there.
        boolean entered = asked.site().equals(Optional.of("none")) || asked.isVisit();
        if (foreignOrigin || !within && !entered) {
            return Optional.of(Answer.plain(403, "This preview answers to no other site's pages."));
        }
        if (!Set.of("GET", "HEAD").contains(asked.method())) {
            return Optional.of(Answer.plain(405, "A preview is only read.").with("Allow", "GET, HEAD"));
        }
        return Optional.empty();
    }

    /** A name that a stranger's server gives for this machine is not one of ours, wherever it leads. */
    private boolean isOurs(Optional<String> host) {
        if (host.isEmpty()) {
            return false;
        }
        String name = host.get().toLowerCase(Locale.ROOT);
        String end = ":" + port;
        return name.endsWith(end) && LOCAL.contains(name.substring(0, name.length() - end.length()))
                || port == 80 && LOCAL.contains(name);
    }

    private Answer own(String name, Asked asked, PreviewSite site) {
        if (name.equals(EVENTS)) {
            boolean within = asked.site().isEmpty() || asked.site().get().equals("same-origin");
            Optional<String> page = asked.query().startsWith("?page=")
                    ? RequestPath.decoded(asked.query().substring("?page=".length()))
                            // What a page calls its address is encoded, and encoded once more as a part of another.
                            .flatMap(RequestPath::decoded)
                    : Optional.empty();
            return within && page.isPresent() && asked.method().equals("GET")
                    ? Answer.stream(page.get())
                    : Answer.plain(403, "Only the preview's own pages are told of changes.");
        }
        byte[] bytes = own.get(name);
        if (bytes == null) {
            return Answer.plain(404, "There is no such file.");
        }
        Answer answer = Answer.of(200, MediaTypes.of(name), bytes);
        return asked.query().equals(version(bytes)) ? answer.kept() : answer;
    }

    private static String version(byte[] bytes) {
        return "?" + Integer.toHexString(Arrays.hashCode(bytes));
    }

    private static String query(Asked asked) {
        return QUERY.matcher(asked.query()).matches() ? asked.query() : "";
    }

    private Answer file(int status, String path, Item item, String decoded, State state) {
        String type = MediaTypes.of(path);
        try {
            byte[] bytes = item.bytes();
            if (type.equals(MediaTypes.HTML)) {
                return page(status, bytes, decoded, state);
            }
            Answer answer = Answer.of(status, type, bytes);
            return path.startsWith(THEME) ? answer.kept() : answer;
        } catch (IOException gone) {
            // It was copied as it is, and is no more: the build that notices is under way.
            return Answer.plain(404, "There is no such file any more.");
        }
    }

    private Answer page(int status, byte[] html, String decoded, State state) {
        PageVersion version = state.site().version(state.site().pageAt(decoded));
        String script = "<script src=\"" + escaped(state.site().prefix()) + OWN + SCRIPT + version(own.get(SCRIPT))
                + "\" data-content=\"" + version.content() + "\" data-styles=\"" + version.styles()
                + "\" defer></script>\n";
        String text = new String(html, StandardCharsets.UTF_8);
        int head = text.indexOf("</head>");
        String page = head < 0 ? text + script : text.substring(0, head) + script + text.substring(head);
        // A page that sends readers on would send them to the site as it is published.
        String home = page.replace(
                "http-equiv=\"refresh\" content=\"0; url="
                        + escaped(state.site().published()),
                "http-equiv=\"refresh\" content=\"0; url="
                        + escaped(state.site().prefix()));
        return Answer.of(status, MediaTypes.HTML, home.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Answers.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
