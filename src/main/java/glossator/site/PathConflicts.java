package glossator.site;

import glossator.site.Page.CollectionPage;
import glossator.source.PortableName;
import glossator.source.Problem;
import glossator.source.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds files of a site that cannot stand beside each other on every disk: two of one name, two that differ in capitals
 * alone, a file where another needs a folder. Looks at everything that a build writes, so that nothing is lost without a word.
 */
public final class PathConflicts {
    private final AddressBook addresses;
    private final SortedMap<SitePath, String> owners = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PathConflicts(AddressBook addresses) {
        this.addresses = addresses;
        this.owners.putAll(addresses.owners());
    }

    /** The conflicts of a site, but for those that its address book has told. */
    public static List<Problem> of(Site site) {
        PathConflicts conflicts = new PathConflicts(site.addresses());
        conflicts.pages(site);
        conflicts.others(site);
        conflicts.compare();
        return conflicts.problems;
    }

    /** Pages that no file of its own makes: those of topics, authors and series, and further parts of lists. */
    private void pages(Site site) {
        Set<SitePath> seen = new HashSet<>();
        for (Page page : site.pages()) {
            if (page instanceof CollectionPage collection && !addresses.isOwner(collection)) {
                claim(page.path(), owner(collection));
            } else if (!seen.add(page.path()) && page instanceof Page.HomePage) {
                twice(page.path(), AddressBook.SITE, AddressBook.SITE);
            }
        }
    }

    private static String owner(CollectionPage page) {
        return page.kind() == Page.Kind.ARTICLES || page.articles().isEmpty()
                ? AddressBook.SITE
                : page.articles().get(0).article().source().path();
    }

    /** What a build writes beside pages. */
    private void others(Site site) {
        // A publisher's own stand in place of ours.
        owners.putIfAbsent(new SitePath("/robots.txt"), AddressBook.SITE);
        owners.putIfAbsent(new SitePath("/_headers"), AddressBook.SITE);
        // Its files are named after their bytes; that they need a folder is enough to know.
        owners.putIfAbsent(new SitePath("/theme/style.css"), AddressBook.SITE);
        if (site.settings().webAnnotations()) {
            for (Page page : site.pages()) {
                if (page.path().value().endsWith("/")) {
                    claim(new SitePath(page.path().value() + "annotations.json"), AddressBook.SITE);
                }
            }
        }
    }

    private void claim(SitePath path, String owner) {
        String other = owners.putIfAbsent(path, owner);
        if (other != null && !(other.equals(AddressBook.SITE) && owner.equals(AddressBook.SITE))) {
            twice(path, owner, other);
        }
    }

    private void twice(SitePath path, String owner, String other) {
        boolean told = owner.equals(AddressBook.SITE);
        problems.add(problem(
                told ? other : owner,
                "the address " + path.value() + " belongs to " + (told ? owner : other) + " too"));
    }

    private void compare() {
        Map<String, SitePath> byFile = new HashMap<>();
        owners.forEach((path, owner) -> {
            SitePath other = byFile.putIfAbsent(PortableName.key(path.file()), path);
            if (other != null) {
                boolean same = other.file().equals(path.file());
                add(path, other, same ? "are one file" : "differ in capitals alone");
            }
        });
        owners.forEach((path, owner) -> {
            String folder = PortableName.key(path.file());
            for (int slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/', slash - 1)) {
                SitePath file = byFile.get(folder.substring(0, slash));
                if (file != null) {
                    add(file, path, "cannot both be there: one is a file where the other needs a folder");
                }
            }
        });
    }

    /** Told of the one that an author can rename. */
    private void add(SitePath path, SitePath other, String why) {
        boolean ours = owners.get(path).equals(AddressBook.SITE);
        SitePath first = ours ? other : path;
        SitePath second = ours ? path : other;
        String message =
                "the addresses " + first.value() + " and " + second.value() + " (of " + owners.get(second) + ") " + why;
        problems.add(addresses
                .place(first)
                .map(alias -> alias.source()
                        .error("same-address", alias.span(), message)
                        .hint("choose another, or rename the file"))
                .orElseGet(() -> problem(owners.get(first), message)));
    }

    private static Problem problem(String owner, String message) {
        return Problem.of(owner, Severity.ERROR, "same-address", message).hint("rename one of the files");
    }
}
