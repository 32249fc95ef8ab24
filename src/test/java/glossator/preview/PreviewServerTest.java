package glossator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.preview.Watcher.Way;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the preview's server gives, and to whom (P17). {@code -Dproperty.requests=100000} makes the random requests a
 * proof, {@code -Dproperty.seed=} repeats them.
 */
class PreviewServerTest {
    private static final int REQUESTS = Integer.getInteger("property.requests", 1_000);
    private static final String SECRET = "canary-that-nobody-may-read";

    /** Ways in which other servers were led out of their folders. */
    private static final List<String> TRAVERSALS = List.of(
            "/../secret.txt",
            "/../../secret.txt",
            "/../../../../../../../../etc/passwd",
            "/./../secret.txt",
            "/articles/../../secret.txt",
            "/articles/../../../secret.txt",
            "/articles/tide/../../../secret.txt",
            "/..//secret.txt",
            "//../secret.txt",
            "///../../secret.txt",
            "/..\\secret.txt",
            "/..\\..\\secret.txt",
            "/\\..\\secret.txt",
            "/articles\\..\\..\\secret.txt",
            "/.../secret.txt",
            "/....//secret.txt",
            "/....\\\\secret.txt",
            "/..;/secret.txt",
            "/;/../secret.txt",
            "/articles/..;/..;/secret.txt",
            "/assets/../../secret.txt",
            "/assets/map.svg/../../../secret.txt",
            "/static/../secret.txt",
            "/content/site.yaml",
            "/content/articles/tide.md",
            "/../content/site.yaml",
            "/articles/tide.md",
            "/.glossator/../../secret.txt",
            "/.glossator/../site.yaml",
            "/.glossator/./../Answers.class",
            "/.git/config",
            "/.env",
            "/site.yaml",
            "/secret.txt",
            "/secret.txt::$DATA",
            "/SECRET~1.TXT",
            "/../secret.txt?.svg",
            "/../secret.txt??",
            "/../secret.txt#/index.html",
            "/file:///etc/passwd");

    @TempDir
    private static Path folder;

    private static PreviewedProject site;

    @BeforeAll
    static void aSiteIsPreviewed() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        site = new PreviewedProject(folder.resolve("project"), Way.EVENTS);
        Files.writeString(site.root.resolve("secret.txt"), SECRET);
        Files.createSymbolicLink(site.root.resolve("content/link.txt"), site.root.resolve("secret.txt"));
    }

    @AfterAll
    static void itEnds() {
        site.close();
    }

    private static List<String> encodings(String path) {
        String percent = path.replace("..", "%2e%2e").replace("\\", "%5C");
        String all = "/" + URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        String twice = all.replace("%", "%25");
        String overlong = path.replace(".", "%c0%ae");
        return List.of(path, percent, all, twice, overlong);
    }

    private static void isHarmless(String answer, String request) {
        assertThat(answer)
                .as("%s", request)
                .doesNotContain(SECRET, "root:", "baseUrl:", "date: 2026")
                .doesNotContainIgnoringCase("Access-Control-");
    }

    @Test
    void noPathLeadsOutOfTheBuild() throws IOException {
        int asked = 0;
        for (String path : TRAVERSALS) {
            for (String encoded : encodings(path)) {
                String answer = RawHttp.get(site.port(), encoded);
                isHarmless(answer, encoded);
                assertThat(RawHttp.status(answer)).as("%s", encoded).isIn(0, 302, 400, 404);
                assertThat(answer).as("%s", encoded).doesNotContain("Location: //");
                asked++;
            }
        }
        assertThat(asked).isEqualTo(200);
    }

    @Test
    void onlyTheNamesOfThisMachineWithThePortAreAnswered() throws IOException {
        int port = site.port();
        for (String host : List.of("localhost:" + port, "LOCALHOST:" + port, "127.0.0.1:" + port, "[::1]:" + port)) {
            assertThat(RawHttp.status(RawHttp.request(port, "GET", "/", host)))
                    .as(host)
                    .isEqualTo(200);
        }
        for (String host : List.of(
                "evil.example",
                "evil.example:" + port,
                "localhost",
                "localhost:" + (port + 1),
                "127.0.0.1",
                "127.0.0.1:80",
                "127.0.0.2:" + port,
                "127.1:" + port,
                "2130706433:" + port,
                "0x7f.0.0.1:" + port,
                "0.0.0.0:" + port,
                "[::]:" + port,
                "[::ffff:127.0.0.1]:" + port,
                "localhost.evil.example:" + port,
                "evil.localhost:" + port,
                "localhost:" + port + ":" + port,
                "localhost.:" + port,
                "user@localhost:" + port,
                "")) {
            String answer = RawHttp.request(port, "GET", "/", host);
            assertThat(RawHttp.status(answer)).as(host).isIn(400, 403);
            assertThat(answer).doesNotContain("Tides");
        }
        String none = RawHttp.request(port, "GET", "/", null);
        String two = RawHttp.request(port, "GET", "/", "localhost:" + port, "Host: evil.example");
        String other = RawHttp.request(port, "GET", "http://evil.example/", "localhost:" + port);
        String old = RawHttp.send(port, "GET / HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        for (String answer : List.of(none, two, other, old)) {
            assertThat(RawHttp.status(answer)).isIn(400, 403);
            assertThat(answer).doesNotContain("Tides");
        }
    }

    @Test
    void noOtherSitesPageIsAnswered() throws IOException {
        int port = site.port();
        String events = "/.glossator/events?page=%2F";
        for (String origin : List.of(
                "null",
                "http://evil.example",
                "https://127.0.0.1:" + port,
                "http://127.0.0.1",
                "http://127.0.0.1:" + (port + 1),
                "http://localhost:" + port,
                "http://127.0.0.1:" + port + ".evil.example",
                "file://")) {
            for (String path : List.of("/", events, "/.glossator/preview.js")) {
                String answer = RawHttp.get(port, path, "Origin: " + origin);
                assertThat(RawHttp.status(answer)).as(origin).isEqualTo(403);
                isHarmless(answer, origin);
            }
        }
        for (String other : List.of("cross-site", "same-site", "", "anything")) {
            for (String path : List.of("/", events, "/assets/map.svg")) {
                assertThat(RawHttp.status(RawHttp.get(port, path, "Sec-Fetch-Site: " + other)))
                        .as(other)
                        .isEqualTo(403);
            }
        }
        String framed = RawHttp.get(
                port, "/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe");
        assertThat(RawHttp.status(framed)).isEqualTo(403);
        String followed = RawHttp.get(
                port, "/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document");
        assertThat(RawHttp.status(followed)).isEqualTo(200);
        String entered = RawHttp.get(port, "/", "Sec-Fetch-Site: none");
        assertThat(RawHttp.status(entered)).isEqualTo(200);
        String own = RawHttp.get(port, "/", "Sec-Fetch-Site: same-origin", "Origin: http://127.0.0.1:" + port);
        assertThat(RawHttp.status(own)).isEqualTo(200);
        // Typed in by somebody who is curious, the events are nothing to look at.
        assertThat(RawHttp.status(RawHttp.get(port, events, "Sec-Fetch-Site: none")))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "BREW"})
    void aPreviewIsOnlyRead(String method) throws IOException {
        String answer = RawHttp.request(site.port(), method, "/", "127.0.0.1:" + site.port());
        assertThat(RawHttp.status(answer)).isEqualTo(405);
        assertThat(answer).contains("Allow: GET, HEAD");
    }

    @Test
    void everyAnswerIsForThisPageAndThisMomentAlone() throws IOException {
        for (String path :
                List.of("/", "/nothing", "/assets/map.svg", "/.glossator/preview.js", "/articles/tide", "/%zz")) {
            String answer = RawHttp.get(site.port(), path);
            assertThat(answer)
                    .as(path)
                    .contains(
                            "Cache-Control: no-store",
                            "X-Content-Type-Options: nosniff",
                            "Cross-Origin-Resource-Policy: same-origin",
                            "frame-ancestors 'self'")
                    .doesNotContain("Server:")
                    .doesNotContainIgnoringCase("Access-Control-");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, text/html; charset=utf-8",
        "/articles/tide/, 200, text/html; charset=utf-8",
        "/articles/tide/index.html, 200, text/html; charset=utf-8",
        "/articles/%74ide/?a=b, 200, text/html; charset=utf-8",
        "/assets/map.svg, 200, image/svg+xml",
        "/.well-known/security.txt, 200, text/plain; charset=utf-8",
        "/feed.xml, 200, application/xml",
        "/_headers, 200, text/plain; charset=utf-8",
        "/.glossator/preview.js, 200, text/javascript; charset=utf-8",
        "/.glossator/preview.css, 200, text/css; charset=utf-8",
        "/.glossator/nothing, 404, text/plain; charset=utf-8",
        "/.glossator, 404, text/html; charset=utf-8",
        "/articles/%2574ide/, 404, text/html; charset=utf-8",
        "/nothing, 404, text/html; charset=utf-8",
        "/articles/tide, 302, text/plain; charset=utf-8"
    })
    void whatIsBuiltIsGivenWithItsType(String path, int status, String type) throws IOException {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void anAddressWithoutItsSlashLeadsToTheOneWithIt() throws IOException {
        assertThat(site.get("/articles/tide?a=b").headers().firstValue("Location"))
                .contains("/articles/tide/?a=b");
    }

    @Test
    void aPageThatIsNotThereIsTheSitesOwn() throws IOException {
        assertThat(site.get("/nothing").body()).contains("This page could not be found", "/.glossator/preview.js");
    }

    @Test
    void headAnswersWithoutTheBody() throws IOException {
        String head = RawHttp.request(site.port(), "HEAD", "/", "127.0.0.1:" + site.port());
        String get = RawHttp.get(site.port(), "/");
        assertThat(head).endsWith("\r\n\r\n");
        assertThat(get)
                .startsWith(head.replace("Connection: close\r\n", "").strip().substring(0, 40));
    }

    @Test
    void onlyWhatIsNamedAfterItsBytesIsKeptByTheBrowser() throws IOException {
        String page = site.get("/").body();
        List<String> kept = Pattern.compile("(?:href|src)=\"(/theme/[^\"]+|/.glossator/preview.js[^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(kept).anyMatch(path -> path.contains("preview.js?")).anyMatch(path -> path.endsWith(".css"));
        for (String path : kept) {
            assertThat(site.get(path).headers().allValues("Cache-Control"))
                    .as(path)
                    .containsExactly("private, max-age=3600");
        }
        for (String path : List.of("/", "/assets/map.svg", "/sitemap.xml", "/.glossator/preview.js?1")) {
            assertThat(site.get(path).headers().allValues("Cache-Control"))
                    .as(path)
                    .containsExactly("no-store");
        }
    }

    @Test
    void aPageIsWhatIsBuiltAndOneScriptMore() throws IOException {
        String built = new String(
                site.build().files().stream()
                        .filter(file -> file.path().equals("articles/tide/index.html"))
                        .findFirst()
                        .orElseThrow()
                        .bytes(),
                StandardCharsets.UTF_8);
        String shown = site.get("/articles/tide/").body();
        assertThat(built).doesNotContain(".glossator/");
        assertThat(shown.replaceFirst("<script src=\"/.glossator/preview.js[^>]*></script>\n", ""))
                .isEqualTo(built);
    }

    @Test
    void silentAndSlowClientsHinderNobody() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port());
                sockets.add(socket);
                if (i % 2 == 0) {
                    socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.US_ASCII));
                }
            }
            long start = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                assertThat(RawHttp.status(RawHttp.get(site.port(), "/"))).isEqualTo(200);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void headersHaveALimit() throws IOException {
        String answer = RawHttp.get(site.port(), "/", "X-Long: " + "a".repeat(100_000));
        assertThat(RawHttp.status(answer)).isIn(0, 400, 431);
        String address = RawHttp.get(site.port(), "/" + "a".repeat(100_000));
        assertThat(RawHttp.status(address)).isIn(0, 400, 414);
    }

    @Test
    void whateverIsSentIsAnsweredOrRefused() throws IOException {
        long seed = Long.getLong("property.seed", System.nanoTime());
        System.out.println("PreviewServerTest: -Dproperty.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < REQUESTS; i++) {
            byte[] request = request(random);
            String shown = new String(request, StandardCharsets.ISO_8859_1);
            String answer = RawHttp.send(site.port(), request);
            isHarmless(answer, "seed " + seed + ", request " + i + ": " + shown);
            // 505: it speaks another version of HTTP.
            assertThat(RawHttp.status(answer)).as(shown).matches(status -> status < 500 || status == 505);
        }
        assertThat(RawHttp.status(RawHttp.get(site.port(), "/"))).isEqualTo(200);
    }

    private static byte[] request(Random random) {
        String target = mutated(random, TRAVERSALS.get(random.nextInt(TRAVERSALS.size())));
        String request = pick(random, "GET", "GET", "GET", "HEAD", "POST", "get", "G\0T") + " "
                + pick(random, target, target, "/", "*", "http://x/" + target) + " "
                + pick(random, "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTP") + "\r\n"
                + pick(random, "Host: 127.0.0.1:" + site.port(), "Host: 127.0.0.1:" + site.port(), "Host: x", "Host")
                + "\r\n"
                + pick(
                        random,
                        "",
                        "Origin: null\r\n",
                        "Content-Length: -1\r\n",
                        "Transfer-Encoding: chunked\r\n",
                        "A:\0\r\n")
                + "Connection: close\r\n\r\n";
        byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
        for (int n = random.nextInt(4) == 0 ? random.nextInt(5) : 0; n > 0; n--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String mutated(Random random, String path) {
        List<String> forms = encodings(path);
        StringBuilder target = new StringBuilder(forms.get(random.nextInt(forms.size())));
        for (int n = random.nextInt(4); n > 0; n--) {
            String piece = pick(
                    random, "%", "%00", "%2f", "..", "/", "\\", "?", "%e2%80%ae", ";", "é", "%ff", "//", "{", "\u2028");
            target.insert(random.nextInt(target.length() + 1), piece);
        }
        return target.toString().toLowerCase(Locale.ROOT);
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
