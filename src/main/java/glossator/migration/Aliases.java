package glossator.migration;

import glossator.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The old addresses that lead on to new ones: each once, and none that a new page has. */
final class Aliases {
    private static final String FORM = "(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+/?";

    private Aliases() {}

    /** The old address of each text that has another now, by its path in the foreign site. */
    static Map<String, String> of(Plan plan, Findings findings) {
        Set<String> taken = new HashSet<>();
        plan.texts().forEach(text -> taken.add(text.newAddress()));
        Map<String, String> aliases = new TreeMap<>();
        for (PlannedText text : plan.texts()) {
            String old = text.oldAddress();
            boolean page = !old.substring(old.lastIndexOf('/') + 1).contains(".");
            String address = page && !old.endsWith("/") ? old + "/" : old;
            if (address.equals(text.newAddress()) || address.equals("/")) {
                continue;
            }
            boolean possible = address.matches(FORM)
                    && !address.matches("/(articles|glossary|topics|authors|search|theme)/|/(404|index)\\.html");
            if (possible && taken.add(address)) {
                aliases.put(text.text().path(), address);
            } else {
                findings.add(text.text()
                        .source()
                        .warning(
                                "same-address",
                                new Span(0, 0),
                                "the old address " + address + " cannot lead to " + text.newAddress())
                        .hint("it is that of another page, or cannot be an address here"));
            }
        }
        return aliases;
    }

    /** An old address that the text gives itself. */
    static Optional<String> own(String alias, PlannedText text) {
        String path = alias.replaceFirst("^https?://[^/]+", "");
        String folder = text.oldAddress().substring(0, text.oldAddress().lastIndexOf('/') + 1);
        String full = path.startsWith("/") ? path : folder + path;
        return Optional.of(full)
                .filter(address -> address.matches(FORM))
                .filter(address ->
                        !List.of(text.newAddress(), text.oldAddress()).contains(address));
    }
}
