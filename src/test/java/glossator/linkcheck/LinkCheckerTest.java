package glossator.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of links to other sites, and how those are treated. */
class LinkCheckerTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private OtherSites sites;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        sites = new OtherSites();
    }

    @AfterEach
    void close() {
        sites.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, ''",
        "204, ''",
        "206, ''",
        "416, ''",
        "404, [dead-link] \"http://a.org/\" is dead: it answers 404",
        "410, [dead-link] \"http://a.org/\" is dead: it answers 410",
        "401, [unchecked-link] \"http://a.org/\" was not checked: it answers 401",
        "403, [unchecked-link] \"http://a.org/\" was not checked: it answers 403",
        "429, [unchecked-link] \"http://a.org/\" was not checked: its site asks for fewer requests",
        "500, [unchecked-link] \"http://a.org/\" was not checked: it answers 500",
        "503, [unchecked-link] \"http://a.org/\" was not checked: it answers 503",
    })
    void aStatusIsRead(int status, String said) throws Exception {
        sites.with("http://a.org/", status);
        assertThat(said("http://a.org/")).isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 501})
    void aSiteThatRefusesHeadIsAskedForAByte(int refusal) throws Exception {
        sites.with("http://a.org/", byMethod(OtherSites.status(refusal), OtherSites.status(206)));
        assertThat(said("http://a.org/")).isEmpty();
        assertThat(sites.requests).containsExactly("HEAD http://a.org/", "GET http://a.org/");
        assertThat(sites.headers.get(1).getFirst("Range")).isEqualTo("bytes=0-0");
        assertThat(sites.pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aSiteIsToldWhoAsksAndNothingElse() throws Exception {
        sites.with("http://a.org/", 200);
        said("http://a.org/");
        assertThat(sites.headers.get(0).getFirst("User-Agent")).isEqualTo("Glossator/1.2-test (link check)");
        assertThat(sites.headers.get(0).keySet()).containsOnly("User-agent", "Accept", "Host");
    }

    @Test
    void aLastingRedirectIsNamedAsFarAsItLasts() throws Exception {
        sites.redirect("http://a.org/1", 301, "/2")
                .redirect("http://a.org/2", 308, "//b.org/3?q=1")
                .redirect("http://b.org/3?q=1", 302, "?today")
                .redirect("http://b.org/3?today", 301, "/4")
                .with("http://b.org/4", 200);
        assertThat(said("http://a.org/1"))
                .containsExactly("[moved-link] \"http://a.org/1\" has moved for good to \"http://b.org/3?q=1\"");
    }

    @Test
    void aPassingRedirectIsNothingToTell() throws Exception {
        sites.redirect("http://a.org/", 302, "http://b.org/")
                .redirect("http://b.org/", 307, "c")
                .with("http://b.org/c", 200);
        assertThat(said("http://a.org/")).isEmpty();
    }

    @Test
    void aRedirectToWhatIsGoneIsDead() throws Exception {
        sites.redirect("http://a.org/", 301, "http://b.org/gone").with("http://b.org/gone", 410);
        assertThat(said("http://a.org/"))
                .containsExactly(
                        "[dead-link] \"http://a.org/\" is dead: it leads on to \"http://b.org/gone\", and it answers 410");
    }

    @Test
    void redirectsInARoundEnd() throws Exception {
        sites.redirect("http://a.org/1", 302, "/2").redirect("http://a.org/2", 302, "/1");
        assertThat(said("http://a.org/1"))
                .containsExactly("[unchecked-link] \"http://a.org/1\" was not checked: it leads on more than 5 times");
        assertThat(sites.requests).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/secret",
                "http://2130706434/",
                "http://[::1]/",
                "http://localhost/",
                "http://a.org:8080/",
                "http://user@a.org/",
                "//192.168.1.1/",
                "file:///etc/passwd",
                "ftp://a.org/"
            })
    void aRedirectToAPrivateAddressIsNotFollowed(String location) throws Exception {
        sites.redirect("http://a.org/", 301, location);
        assertThat(said("http://a.org/"))
                .singleElement()
                .asString()
                .startsWith(
                        "[unchecked-link] \"http://a.org/\" was not checked: it leads on to an address that is not asked for: ");
        assertThat(sites.requests).hasSize(1);
        assertThat(sites.lookups).containsExactly("a.org");
    }

    @Test
    void aRedirectToANameOfAPrivateAddressIsNotFollowed() throws Exception {
        sites.redirect("http://a.org/", 302, "http://inside.org/")
                .naming("inside.org", host -> List.of(OtherSites.PRIVATE));
        assertThat(said("http://a.org/"))
                .singleElement()
                .asString()
                .endsWith("it leads on to \"http://inside.org/\", and its host is not on the public internet");
        assertThat(sites.reached).containsExactly("127.0.0.1");
    }

    @Test
    void aNameThatIsPublicFirstAndPrivateThenIsNeverConnectedToPrivately() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        sites.naming("a.org", host -> List.of(lookups.getAndIncrement() == 0 ? "127.0.0.1" : OtherSites.PRIVATE))
                .with("http://a.org/1", exchange -> {
                    exchange.getResponseHeaders().set("Connection", "close");
                    exchange.sendResponseHeaders(200, -1);
                })
                .with("http://a.org/2", 200);
        assertThat(said("http://a.org/1", "http://a.org/2"))
                .containsExactly(
                        "[unchecked-link] \"http://a.org/2\" was not checked: its host is not on the public internet");
        // A client may ask once more for a connection that it then has no use for; that one is refused as well.
        assertThat(lookups).hasValueGreaterThanOrEqualTo(2);
        assertThat(sites.reached).containsExactly("127.0.0.1");
    }

    @Test
    void ofAHostWithPublicAndPrivateAddressesOnlyThePublicAreConnectedTo() throws Exception {
        sites.naming("a.org", host -> List.of(OtherSites.PRIVATE, "127.0.0.1")).with("http://a.org/", 200);
        assertThat(said("http://a.org/")).isEmpty();
        assertThat(sites.reached).containsExactly("127.0.0.1");
    }

    @Test
    void aHostThatIsNotThereIsDead() throws Exception {
        sites.withoutHost("gone.org").with("http://a.org/", 200);
        assertThat(said("http://gone.org/1", "http://gone.org/2", "http://a.org/"))
                .containsExactly(
                        "[dead-link] \"http://gone.org/1\" is dead: there is no host \"gone.org\"",
                        "[dead-link] \"http://gone.org/2\" is dead: there is no host \"gone.org\"");
        assertThat(sites.lookups).as("asked once").containsOnlyOnce("gone.org");
    }

    @Test
    void aNameServerThatIsNotThereSaysNothingOfTheLink() throws Exception {
        sites.naming("a.org", host -> {
                    throw new UnknownHostException(host + ": Temporary failure in name resolution");
                })
                .with("http://b.org/", 200);
        assertThat(said("http://a.org/", "http://b.org/"))
                .containsExactly(
                        "[unchecked-link] \"http://a.org/\" was not checked: no name server told the address of its host");
    }

    @Test
    void whereNoHostAtAllIsFoundNoneIsDead() throws Exception {
        sites.withoutHost("a.org").withoutHost("b.org");
        assertThat(said("http://a.org/", "http://b.org/"))
                .hasSize(2)
                .allMatch(said -> said.endsWith("no host at all was found, as if there were no network"));
    }

    @Test
    void aSiteThatNeverAnswersIsLeft() throws Exception {
        sites.with("http://a.org/", sites.silence());
        assertThat(said(sites.patient(Duration.ofMillis(300)), AnswerCache.none(), LIMIT, "http://a.org/"))
                .containsExactly("[unchecked-link] \"http://a.org/\" was not checked: its site did not answer in time");
    }

    @Test
    void aHeadWithoutEndIsNotRead() throws Exception {
        sites.with("http://a.org/", exchange -> {
            exchange.getResponseHeaders().set("X-Long", "x".repeat(1_000_000));
            exchange.sendResponseHeaders(200, -1);
        });
        assertThat(said("http://a.org/"))
                .containsExactly(
                        "[unchecked-link] \"http://a.org/\" was not checked: what its site answered could not be read");
    }

    @Test
    void aBodyWithoutEndIsNotRead() throws Exception {
        CountDownLatch cut = new CountDownLatch(1);
        sites.with("http://a.org/", byMethod(OtherSites.status(405), exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[1 << 16];
            try (OutputStream body = exchange.getResponseBody()) {
                while (!Thread.currentThread().isInterrupted()) {
                    body.write(much);
                }
            } catch (IOException closed) {
                cut.countDown();
            }
        }));
        assertThat(said("http://a.org/")).isEmpty();
        assertThat(cut.await(20, TimeUnit.SECONDS))
                .as("we closed the connection")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.org", "b.org"})
    void aCertificateThatNobodyVouchesForSaysNothingOfTheLink(String host) throws Exception {
        AtomicInteger requests = new AtomicInteger();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned("a.org")));
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        server.start();
        try {
            Surroundings usual = sites.surroundings();
            Surroundings secure = new Surroundings(
                    (asked, port) -> List.of(server.getAddress()),
                    usual.permitted(),
                    usual.clock(),
                    usual.pause(),
                    usual.patience());
            String link = "https://" + host + "/";
            assertThat(said(secure, AnswerCache.none(), LIMIT, link))
                    .containsExactly("[unchecked-link] \"" + link
                            + "\" was not checked: no safe connection to its site could be made");
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private SSLContext selfSigned(String host) throws Exception {
        Path store = folder.resolve("keys.p12");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "secret",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        assertThat(code).isZero();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(store.toFile(), "secret".toCharArray()), "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void oneHostIsAskedOneThingAfterAnotherWithAPause() throws Exception {
        AtomicInteger now = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch second = new CountDownLatch(2);
        // The redirects come from three other hosts at once.
        IntStream.rangeClosed(1, 3).forEach(i -> {
            sites.redirect("http://from" + i + ".org/", 302, "http://a.org/" + i);
            sites.with("http://a.org/" + i, exchange -> {
                seen.add(now.incrementAndGet());
                second.countDown();
                // Whoever came beside this one would come in this time.
                second.await(200, TimeUnit.MILLISECONDS);
                now.decrementAndGet();
                exchange.sendResponseHeaders(200, -1);
            });
        });
        assertThat(said("http://from1.org/", "http://from2.org/", "http://from3.org/"))
                .isEmpty();
        assertThat(seen).containsExactly(1, 1, 1);
        assertThat(sites.pauses).as("waiting for one host").isNotEmpty();
    }

    @Test
    void fourHostsAreAskedAtOnceAndNoMore() throws Exception {
        CyclicBarrier four = new CyclicBarrier(4);
        Map<String, Integer> seen = new ConcurrentHashMap<>();
        AtomicInteger now = new AtomicInteger();
        List<String> links =
                IntStream.range(0, 8).mapToObj(i -> "http://host" + i + ".org/").toList();
        links.forEach(link -> sites.with(link, exchange -> {
            seen.put(link, now.incrementAndGet());
            try {
                four.await(20, TimeUnit.SECONDS);
            } catch (BrokenBarrierException | TimeoutException alone) {
                throw new IOException(alone);
            }
            now.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        }));
        assertThat(said(links.toArray(String[]::new))).isEmpty();
        assertThat(seen).hasSize(8);
        assertThat(seen.values()).allMatch(count -> count <= 4);
    }

    @Test
    void whoAsksForFewerRequestsIsLeftAlone() throws Exception {
        sites.with("http://a.org/1", 429).with("http://a.org/2", 200);
        assertThat(said("http://a.org/1", "http://a.org/2"))
                .hasSize(2)
                .allMatch(said -> said.endsWith("its site asks for fewer requests"));
        assertThat(sites.requests).hasSize(1);
    }

    @Test
    void spellingsOfOneAddressAreOneQuestion() throws Exception {
        sites.with("http://a.org/%C3%A9?x=1%202", 404);
        assertThat(said("http://a.org/é?x=1 2", "HTTP://A.org:80/%C3%A9?x=1%202#part", "http://a.org./é?x=1%202"))
                .hasSize(3);
        assertThat(sites.requests).hasSize(2);
    }

    @Test
    void whenTheTimeIsOverTheRestIsTold() throws Exception {
        sites.with("http://a.org/1", 200).with("http://a.org/2", 200).with("http://a.org/3", 200);
        assertThat(said(
                        sites.surroundings(),
                        AnswerCache.none(),
                        Duration.ofMillis(1_500),
                        "http://a.org/1",
                        "http://a.org/2",
                        "http://a.org/3"))
                .containsExactly("[unchecked-link] \"http://a.org/3\" was not checked: the time for this run was over");
    }

    @Test
    void answersAreKeptAsLongAsTheyCount() throws Exception {
        sites.with("http://a.org/fine", 200)
                .redirect("http://b.org/moved", 301, "http://a.org/fine")
                .with("http://c.org/busy", 503);
        String[] links = {"http://a.org/fine", "http://b.org/moved", "http://c.org/busy", "http://d.org/dead"};
        List<String> first = cached(links);
        assertThat(first).hasSize(3);
        sites.requests.clear();
        assertThat(cached(links)).isEqualTo(first);
        assertThat(sites.requests).as("what was not found out").containsExactly("HEAD http://c.org/busy");
        sites.requests.clear();
        sites.pass(Duration.ofDays(1));
        assertThat(cached(links)).isEqualTo(first);
        assertThat(sites.requests)
                .containsExactlyInAnyOrder("HEAD http://c.org/busy", "HEAD http://d.org/dead", "GET http://d.org/dead");
        sites.requests.clear();
        sites.pass(Duration.ofDays(6));
        cached(links);
        assertThat(sites.requests).contains("HEAD http://a.org/fine", "HEAD http://b.org/moved");
    }

    @Test
    void aDeadHostIsDeadAlsoWhenAllOthersAreKnown() throws Exception {
        sites.with("http://a.org/", 200).withoutHost("gone.org");
        String[] links = {"http://a.org/", "http://gone.org/"};
        List<String> first = cached(links);
        sites.pass(Duration.ofDays(2));
        assertThat(cached(links)).isEqualTo(first).singleElement().asString().startsWith("[dead-link]");
    }

    private List<String> cached(String... links) throws Exception {
        AnswerCache cache = AnswerCache.in(folder.resolve("answers"));
        List<String> said = said(sites.surroundings(), cache, LIMIT, links);
        cache.save();
        return said;
    }

    @Test
    void itSaysHowFarItIs() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        LinkChecker.Listener listener = new LinkChecker.Listener() {
            @Override
            public void asking(int addresses) {
                told.add("asking " + addresses);
            }

            @Override
            public void answered() {
                told.add("answered");
            }
        };
        sites.with("http://a.org/", 200);
        sites.with("http://b.org/", 404);
        // What is private is not asked about, and what is named twice is asked about once.
        List<Located<String>> links = Stream.of("http://a.org/", "http://b.org/", "http://a.org/", "http://10.0.0.1/")
                .map(LinkCheckerTest::link)
                .toList();
        new LinkChecker(sites.surroundings(), AnswerCache.none(), "1.2 test", LIMIT).problems(links, listener);
        assertThat(told).containsExactly("asking 2", "answered", "answered");
    }

    private static OtherSites.Page byMethod(OtherSites.Page head, OtherSites.Page get) {
        return exchange -> (isHead(exchange) ? head : get).answer(exchange);
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    private List<String> said(String... links) throws Exception {
        return said(sites.surroundings(), AnswerCache.none(), LIMIT, links);
    }

    private static List<String> said(Surroundings surroundings, AnswerCache cache, Duration limit, String... links)
            throws Exception {
        List<Problem> problems = new LinkChecker(surroundings, cache, "1.2 test", limit)
                .problems(Stream.of(links).map(LinkCheckerTest::link).toList());
        return problems.stream()
                .map(problem -> "[" + problem.code() + "] " + problem.message())
                .toList();
    }

    static Located<String> link(String address) {
        return new Located<>(address, new SourceFile("content/a.md", address), new Span(0, address.length()));
    }
}
