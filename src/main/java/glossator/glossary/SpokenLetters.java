package glossator.glossary;

import java.util.List;

/** The Latin letters by their names, as an abbreviation is written where another script is read: API, एपीआई. */
enum SpokenLetters {
    DEVANAGARI("ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड"),
    BENGALI("এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড"),
    ARABIC("اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ");

    private final List<String> names;

    SpokenLetters(String names) {
        this.names = List.of(names.split(" "));
    }

    /** An abbreviation of Latin capitals by its letters' names without spaces; any other name as it is. */
    String spelled(String name) {
        boolean capitals = name.length() > 1 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (!capitals) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        name.chars().forEach(c -> out.append(names.get(c - 'A')));
        return out.toString();
    }
}
