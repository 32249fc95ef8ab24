package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the HTML of any text must be: elements, attributes and addresses of an allow-list, and every tag closed in turn. */
public final class HarmlessHtml {
    private static final Set<String> ELEMENTS = words("""
            a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption
            figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub
            summary sup table tbody td tfoot th thead time tr u ul var wbr""");
    private static final Set<String> ATTRIBUTES = words("""
            href src alt title class id lang dir tabindex role scope loading decoding start open cite width height colspan
            rowspan headers value reversed span datetime data-term""");
    private static final Set<String> BOX = words("type disabled checked aria-label");
    private static final Set<String> VOID = words("br hr img input wbr col");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [^<>\"]+(?:=\"[^\"<>]*\")?)*)>|[<>]");
    private static final Pattern SCHEME =
            Pattern.compile("[\\x00-\\x20]*([a-zA-Z][a-zA-Z0-9+.\\t\\r\\n-]*):.*", Pattern.DOTALL);

    private HarmlessHtml() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Fails where the HTML of a text is not harmless. */
    public static void check(String html, String markdown) {
        String shown = shortened(markdown) + "\n" + shortened(html);
        for (Element element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
            boolean box = element.normalName().equals("input")
                    && element.attr("type").equals("checkbox")
                    && element.hasAttr("disabled");
            assertThat(box || ELEMENTS.contains(element.normalName())).as(shown).isTrue();
            for (Attribute attribute : element.attributes()) {
                boolean known = ATTRIBUTES.contains(attribute.getKey()) || box && BOX.contains(attribute.getKey());
                assertThat(known).as(shown + " " + attribute).isTrue();
                boolean address = List.of("href", "src", "cite").contains(attribute.getKey());
                assertThat(!address || isHarmless(attribute.getValue()))
                        .as(shown)
                        .isTrue();
            }
        }
        checkBalance(html, shown);
    }

    private static boolean isHarmless(String address) {
        Matcher scheme = SCHEME.matcher(address);
        return !scheme.matches()
                || Set.of("http", "https", "mailto", "tel")
                        .contains(scheme.group(1).replaceAll("\\s", "").toLowerCase(Locale.ROOT));
    }

    private static void checkBalance(String html, String shown) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            String name = tags.group(2);
            if (name == null) {
                // Attribute values may hold the sign, as a browser writes them.
                assertThat(tags.group())
                        .as("a loose sign at " + tags.start() + " of " + shown)
                        .isEqualTo(">");
            } else if (!tags.group(1).isEmpty()) {
                assertThat(open.poll()).as("</" + name + "> of " + shown).isEqualTo(name);
            } else if (!VOID.contains(name)) {
                open.push(name);
            }
        }
        assertThat(open).as("not closed in " + shown).isEmpty();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(400, text.length()));
    }
}
