package glossator.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glossator.yaml.Located;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address but those of the public internet is connected to or even looked up, however it is written. */
class PrivateAddressesTest {
    private static final List<String> SPELLINGS = List.of(
            "http://127.0.0.1/",
            "https://127.0.0.1/",
            "HTTP://127.0.0.1/",
            "http://127.0.0.1",
            "http://127.0.0.1.",
            "http://127.0.0.1:80/",
            "http://127.255.255.254/",
            "http://127.1/",
            "http://127.0.1/",
            "http://2130706433/",
            "http://017700000001/",
            "http://0x7f000001/",
            "http://0x7f.1/",
            "http://0x7f.0x0.0x0.0x1/",
            "http://0177.0.0.1/",
            "http://127.0.0.01/",
            "http://0/",
            "http://0x/",
            "http://0.0.0.0/",
            "http://00000000000300.0250.1/",
            "http://4294967295/",
            "http://99999999999/",
            "http://256.256.256.256/",
            "http://1.2.3.4.5/",
            "http://１２７.0.0.1/",
            "http://127。0。0。1/",
            "http://①②⑦.0.0.1/",
            "http://127%2e0%2e0%2e1/",
            "http://%31%32%37.0.0.1/",
            "http://10.0.0.1/",
            "http://10.255.255.255/",
            "http://172.16.0.1/",
            "http://172.31.255.255/",
            "http://192.168.0.1/",
            "http://169.254.169.254/latest/meta-data/",
            "http://100.64.0.1/",
            "http://100.100.100.200/",
            "http://100.127.255.255/",
            "http://168.63.129.16/",
            "http://192.0.0.1/",
            "http://192.0.0.192/",
            "http://192.0.2.1/",
            "http://192.88.99.1/",
            "http://198.18.0.1/",
            "http://198.19.255.255/",
            "http://198.51.100.1/",
            "http://203.0.113.1/",
            "http://224.0.0.1/",
            "http://239.255.255.250/",
            "http://240.0.0.1/",
            "http://255.255.255.255/",
            "http://[::1]/",
            "http://[0:0:0:0:0:0:0:1]/",
            "http://[::]/",
            "http://[::127.0.0.1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:7f00:1]/",
            "http://[::FFFF:8.8.8.8]:81/",
            "http://[64:ff9b::7f00:1]/",
            "http://[64:ff9b::10.0.0.1]/",
            "http://[64:ff9b:1::a00:1]/",
            "http://[2002:7f00:1::]/",
            "http://[2002:a00:1::1]/",
            "http://[2001:0:7f00:1::]/",
            "http://[2001::1]/",
            "http://[2001:db8::1]/",
            "http://[3fff::1]/",
            "http://[fc00::1]/",
            "http://[fd12:3456:789a::1]/",
            "http://[fe80::1]/",
            "http://[fe80::1%25eth0]/",
            "http://[fe80::1%eth0]/",
            "http://[fec0::1]/",
            "http://[ff02::1]/",
            "http://[100::1]/",
            "http://[::1/",
            "http://localhost/",
            "http://LOCALHOST./",
            "http://ｌｏｃａｌｈｏｓｔ/",
            "http://api.localhost/",
            "http://printer/",
            "http://printer.local/",
            "http://metadata.google.internal/",
            "http://box.home.arpa/",
            "http://hidden.onion/",
            "http://user@127.0.0.1/",
            "http://user:secret@a.org/",
            "http://a.org@127.0.0.1/",
            "http://127.0.0.1\\@a.org/",
            "http://a.org:8080/",
            "http://a.org:22/",
            "http://a.org:0/",
            "http://a.org:00080/",
            "http://127.0.0.1 .a.org/",
            "http:///etc/passwd",
            "http:127.0.0.1/",
            "https:/127.0.0.1/");

    private final List<String> lookups = new ArrayList<>();

    @Test
    void noSpellingIsConnectedToOrLookedUp() throws Exception {
        assertThat(SPELLINGS).hasSizeGreaterThan(60);
        List<Located<String>> links =
                SPELLINGS.stream().map(LinkCheckerTest::link).toList();
        assertThat(checker().problems(links))
                .hasSameSizeAs(links)
                .allMatch(problem -> problem.code().equals("unchecked-link"));
        assertThat(lookups).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "169.254.169.254",
                "100.64.3.4",
                "0.0.0.0",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "fd00::1",
                "fe80::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "224.0.0.1"
            })
    void aNameOfAPrivateAddressIsNotConnectedTo(String address) throws Exception {
        // A server on loopback would be met, were the first of these connected to.
        try (ServerSocket server = new ServerSocket(0)) {
            Surroundings internet = Surroundings.internet();
            Surroundings named = new Surroundings(
                    (host, port) -> {
                        lookups.add(host);
                        return List.of(new InetSocketAddress(InetAddress.getByName(address), server.getLocalPort()));
                    },
                    internet.permitted(),
                    internet.clock(),
                    internet.pause(),
                    internet.patience());
            LinkChecker checker = new LinkChecker(named, AnswerCache.none(), "test", Duration.ofMinutes(1));
            assertThat(checker.problems(List.of(LinkCheckerTest.link("http://a.org/"))))
                    .singleElement()
                    .matches(problem -> problem.message().endsWith("its host is not on the public internet"));
            assertThat(lookups).containsExactly("a.org");
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2606:4700::1111",
                "2a00:1450::1",
                "3ffe::1",
                "2003::1"
            })
    void whatLiesBesideThemIsPublic(String address) throws Exception {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    private LinkChecker checker() {
        Surroundings internet = Surroundings.internet();
        Surroundings watched = new Surroundings(
                (host, port) -> {
                    lookups.add(host);
                    throw new UnknownHostException(host);
                },
                internet.permitted(),
                internet.clock(),
                internet.pause(),
                internet.patience());
        return new LinkChecker(watched, AnswerCache.none(), "test", Duration.ofMinutes(1));
    }
}
