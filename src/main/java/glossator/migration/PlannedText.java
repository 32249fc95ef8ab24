package glossator.migration;

import java.util.Optional;

/**
 * A text and where it goes.
 *
 * @param target its file below the content's folder
 * @param date its day or time, in a form of ours
 */
record PlannedText(
        ForeignText text, Kind kind, String target, Optional<String> date, String oldAddress, String newAddress) {
    /** What a text becomes, by its folder and its address. */
    enum Kind {
        ARTICLE("articles/", "/articles/"),
        PAGE("pages/", "/"),
        TOPIC("topics/", "/topics/"),
        AUTHOR("authors/", "/authors/");

        private final String folder;
        private final String address;

        Kind(String folder, String address) {
            this.folder = folder;
            this.address = address;
        }

        String folder() {
            return folder;
        }

        String address() {
            return address;
        }
    }
}
