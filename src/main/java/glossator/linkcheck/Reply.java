package glossator.linkcheck;

/** What became of one request. */
sealed interface Reply {
    /** A site answered; the location is empty where it named none. */
    record Status(int code, String location) implements Reply {
        boolean isRedirect() {
            return code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
        }

        boolean isPermanent() {
            return code == 301 || code == 308;
        }

        /** Many sites answer to HEAD, which nobody's browser sends, as if nothing were there or as if it were forbidden. */
        boolean isToBeAskedAgain() {
            return code >= 400 && code < 500 && code != 429 || code == 501;
        }
    }

    /** No site answered; or where all of the host would be answered alike, the host. */
    record Failure(Answer answer, boolean whole) implements Reply {
        static Failure ofHost(Answer answer) {
            return new Failure(answer, true);
        }
    }
}
