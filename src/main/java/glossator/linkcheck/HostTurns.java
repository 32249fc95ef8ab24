package glossator.linkcheck;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Sends requests to each host one after another, with a pause between, until a time; whoever has enough of us is left alone. */
final class HostTurns {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final HttpExchange exchange;
    private final Surroundings surroundings;
    private final Instant deadline;
    private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();

    /** A host; whoever asks it holds its monitor. */
    private static final class Host {
        private Instant free = Instant.MIN;
        private Reply.Failure closed;
    }

    HostTurns(HttpExchange exchange, Surroundings surroundings, Instant deadline) {
        this.exchange = exchange;
        this.surroundings = surroundings;
        this.deadline = deadline;
    }

    /** Asks for an address in its host's turn, by HEAD and where that tells too little by GET. */
    Reply ask(WebAddress address) throws InterruptedException {
        Host host = hosts.computeIfAbsent(address.host(), name -> new Host());
        synchronized (host) {
            Reply reply = ask(address, host, false);
            return reply instanceof Reply.Status status && status.isToBeAskedAgain() ? ask(address, host, true) : reply;
        }
    }

    private Reply ask(WebAddress address, Host host, boolean whole) throws InterruptedException {
        if (host.closed != null) {
            return host.closed;
        }
        Instant now = now();
        if (host.free.isAfter(now)) {
            surroundings.pause().of(shorter(Duration.between(now, host.free), BETWEEN));
        }
        Duration left = Duration.between(now(), deadline);
        if (left.isNegative() || left.isZero()) {
            return new Reply.Failure(Answer.unknown("the time for this run was over"), false);
        }
        Reply reply = exchange.ask(address, whole, shorter(left, surroundings.patience()));
        host.free = now().plus(BETWEEN);
        if (reply instanceof Reply.Failure failure && failure.whole()) {
            host.closed = failure;
        }
        if (reply instanceof Reply.Status status && status.code() == 429) {
            host.closed = Reply.Failure.ofHost(Answer.unknown("its site asks for fewer requests"));
        }
        return host.closed == null ? reply : host.closed;
    }

    private Instant now() {
        return surroundings.clock().instant();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
