package glossator.linkcheck;

/** Finds out about one address, along its redirects, each of which is judged like a link. */
final class Inquiry {
    private static final int MOST_REDIRECTS = 5;

    private final HostTurns turns;

    Inquiry(HostTurns turns) {
        this.turns = turns;
    }

    Answer about(WebAddress start) throws InterruptedException {
        WebAddress at = start;
        // What moved for good is said only as far as it did: what lies behind a passing redirect may change tomorrow.
        WebAddress moved = start;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Reply reply = turns.ask(at);
            if (reply instanceof Reply.Failure failure) {
                return redirects == 0 ? failure.answer() : behind(at, failure.answer());
            }
            Reply.Status status = (Reply.Status) reply;
            if (!status.isRedirect() || status.location().isEmpty()) {
                Answer answer = verdict(status);
                if (answer.kind() != Answer.Kind.FINE) {
                    return redirects == 0 ? answer : behind(at, answer);
                }
                return moved.equals(start) ? Answer.FINE : Answer.moved(moved);
            }
            WebAddress.Reading next = at.follow(status.location());
            if (next.address().isEmpty()) {
                return Answer.unknown("it leads on to an address that is not asked for: " + next.refusal());
            }
            if (status.isPermanent() && moved.equals(at)) {
                moved = next.address().get();
            }
            at = next.address().get();
        }
        return Answer.unknown("it leads on more than " + MOST_REDIRECTS + " times");
    }

    private static Answer behind(WebAddress at, Answer answer) {
        return new Answer(answer.kind(), "it leads on to \"" + at + "\", and " + answer.words());
    }

    private static Answer verdict(Reply.Status status) {
        int code = status.code();
        String words = "it answers " + code;
        // A page without a first byte is there too.
        if (code >= 200 && code < 300 || code == 416) {
            return Answer.FINE;
        }
        return code == 404 || code == 410 ? Answer.dead(words) : Answer.unknown(words);
    }
}
