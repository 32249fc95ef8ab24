package glossator.linkcheck;

import glossator.advice.Rule;
import glossator.source.Problem;
import glossator.yaml.Located;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks other sites whether what a site links to is still there: each address once, four hosts at a time, each host one request
 * after another. Addresses that are not on the public internet are not asked for, however they are spelled and whoever leads there.
 */
public final class LinkChecker {
    private static final int AT_ONCE = 4;
    private static final int KNOWN_HOSTS = 3;

    private final Surroundings surroundings;
    private final AnswerCache cache;
    private final String version;
    private final Duration limit;

    /**
     * Prepares a run.
     *
     * @param version of Glossator, which sites are told
     * @param limit how long the run may ask; a request that has begun then ends soon
     */
    public LinkChecker(Surroundings surroundings, AnswerCache cache, String version, Duration limit) {
        this.surroundings = surroundings;
        this.cache = cache;
        this.version = version;
        this.limit = limit;
    }

    /** Is told how far a run is, by many threads at once. */
    public interface Listener {
        /** Other sites are going to be asked about so many addresses: those whose answers are not known. */
        void asking(int addresses);

        /** What there is to know of one more address is known. */
        void answered();
    }

    /** What is to be said of links as they are written, of each at its place; in any order. */
    public List<Problem> problems(List<Located<String>> links) throws IOException, InterruptedException {
        return problems(links, new Listener() {
            @Override
            public void asking(int addresses) {
                // Nobody wants to know.
            }

            @Override
            public void answered() {
                // Nobody wants to know.
            }
        });
    }

    /** The same, and says how far it is. */
    public List<Problem> problems(List<Located<String>> links, Listener listener)
            throws IOException, InterruptedException {
        Map<String, WebAddress.Reading> readings = new HashMap<>();
        links.forEach(link -> readings.computeIfAbsent(link.value(), WebAddress::read));
        Map<WebAddress, Answer> answers = answers(
                readings.values().stream()
                        .flatMap(reading -> reading.address().stream())
                        .distinct()
                        .sorted(Comparator.comparing(WebAddress::toString))
                        .toList(),
                listener);
        List<Problem> problems = new ArrayList<>();
        for (Located<String> link : links) {
            WebAddress.Reading reading = readings.get(link.value());
            Answer answer = reading.address().map(answers::get).orElse(Answer.unknown(reading.refusal()));
            problem(link, answer, problems);
        }
        return problems;
    }

    private static void problem(Located<String> link, Answer answer, List<Problem> problems) {
        String named = "\"" + link.value() + "\" ";
        switch (answer.kind()) {
            case DEAD ->
                problems.add(Rule.DEAD_LINK.at(
                        link.source(),
                        link.span(),
                        named + "is dead: " + answer.words(),
                        "link to where it is now or to an archived copy, or take the link out"));
            case MOVED ->
                problems.add(Rule.MOVED_LINK.at(
                        link.source(),
                        link.span(),
                        named + "has moved for good to \"" + answer.words() + "\"",
                        "see that it is what was meant, and link there"));
            case UNKNOWN ->
                problems.add(Rule.UNCHECKED_LINK.at(
                        link.source(),
                        link.span(),
                        named + "was not checked: " + answer.words(),
                        "open it in a browser"));
            case FINE -> {}
        }
    }

    private Map<WebAddress, Answer> answers(List<WebAddress> addresses, Listener listener)
            throws IOException, InterruptedException {
        Instant start = surroundings.clock().instant();
        Map<WebAddress, Answer> answers = new LinkedHashMap<>();
        addresses.forEach(address -> cache.find(address, start).ifPresent(answer -> answers.put(address, answer)));
        List<WebAddress> open = addresses.stream()
                .filter(address -> !answers.containsKey(address))
                .toList();
        if (open.isEmpty()) {
            return answers;
        }
        List<String> known = answers.entrySet().stream()
                .filter(entry -> entry.getValue().kind() != Answer.Kind.DEAD)
                .map(entry -> entry.getKey().host())
                .distinct()
                .limit(KNOWN_HOSTS)
                .toList();
        listener.asking(open.size());
        ConcurrentMap<WebAddress, Answer> given = new ConcurrentHashMap<>();
        boolean offline;
        try (HttpExchange exchange = new HttpExchange(surroundings, version)) {
            askAll(open, new Inquiry(new HostTurns(exchange, surroundings, start.plus(limit))), given, listener);
            // Some systems have the same words for a host that is not there and for a network that is not there.
            offline = given.values().stream().anyMatch(answer -> answer.kind() == Answer.Kind.DEAD)
                    && !exchange.findsAny(known);
        }
        given.forEach((address, answer) -> {
            boolean doubtful = offline && answer.kind() == Answer.Kind.DEAD;
            answers.put(
                    address,
                    doubtful ? Answer.unknown("no host at all was found, as if there were no network") : answer);
            cache.keep(address, answers.get(address), surroundings.clock().instant());
        });
        return answers;
    }

    private void askAll(List<WebAddress> addresses, Inquiry inquiry, Map<WebAddress, Answer> given, Listener listener)
            throws InterruptedException {
        Map<String, List<WebAddress>> hosts = new TreeMap<>();
        addresses.forEach(address ->
                hosts.computeIfAbsent(address.host(), host -> new ArrayList<>()).add(address));
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, LinkChecker::worker);
        try {
            List<Future<?>> tasks = new ArrayList<>();
            // The longest first, so that no host with many addresses is left to the end.
            hosts.values().stream()
                    .sorted(Comparator.comparing((List<WebAddress> host) -> -host.size()))
                    .forEach(host -> tasks.add(workers.submit(() -> {
                        for (WebAddress address : host) {
                            given.put(address, inquiry.about(address));
                            listener.answered();
                        }
                        return null;
                    })));
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "link-check");
        thread.setDaemon(true);
        return thread;
    }
}
