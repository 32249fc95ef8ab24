package glossator.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Firefox that is installed, driven by WebDriver BiDi, the standard that it speaks by itself: Playwright drives none but a
 * Firefox of its own.
 */
final class Firefox implements AutoCloseable {
    private static final List<String> PLACES = List.of("/usr/bin/firefox-esr", "/usr/bin/firefox");
    private static final String LISTENING = "WebDriver BiDi listening on ";
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final WebSocket socket;
    private final String tab;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> console = new CopyOnWriteArrayList<>();
    private int last;

    Firefox(Path program, Path profile) throws IOException {
        // Nothing is asked of the network, and no page is shown but ours.
        Files.writeString(
                profile.resolve("user.js"),
                String.join(
                        "\n",
                        "user_pref('app.update.enabled', false);",
                        "user_pref('browser.shell.checkDefaultBrowser', false);",
                        "user_pref('datareporting.policy.dataSubmissionEnabled', false);",
                        "user_pref('network.captive-portal-service.enabled', false);",
                        "user_pref('network.connectivity-service.enabled', false);",
                        "user_pref('browser.safebrowsing.update.enabled', false);",
                        ""));
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.toString(),
                        "--remote-debugging-port",
                        "0",
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address() + "/session"), new Answers())
                .join();
        ask("session.new", Map.of("capabilities", Map.of()));
        ask("session.subscribe", Map.of("events", List.of("log.entryAdded")));
        // A window that Firefox starts with does not count as the one in use: nothing in it hears that the focus moves.
        tab = ask("browsingContext.create", Map.of("type", "window"))
                .get("context")
                .asString();
    }

    /** Where a Firefox is installed, if one is. */
    static Optional<Path> installed() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private String address() throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            int at = line.indexOf(LISTENING);
            if (at >= 0) {
                // What else it says must be read, or it would wait for a reader.
                Thread rest = new Thread(() -> output.lines().forEach(unread -> {}), "firefox-output");
                rest.setDaemon(true);
                rest.start();
                return line.substring(at + LISTENING.length()).strip();
            }
        }
        throw new IOException("Firefox ended before it could be spoken to");
    }

    private JsonNode ask(String method, Map<String, Object> parameters) {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        JsonNode reply = answer.orTimeout(30, TimeUnit.SECONDS).join();
        if (reply.has("error")) {
            throw new IllegalStateException(method + ": " + reply.get("message").asString());
        }
        return reply.get("result");
    }

    void size(int width, int height) {
        ask(
                "browsingContext.setViewport",
                Map.of("context", tab, "viewport", Map.of("width", width, "height", height)));
    }

    /** Opens an address and waits until it is loaded. */
    void visit(String address) {
        ask("browsingContext.navigate", Map.of("context", tab, "url", address, "wait", "complete"));
    }

    /** The value of an expression, once it has one if it is a promise: a text, a number, true or false. */
    JsonNode value(String expression) {
        JsonNode result = ask(
                "script.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "target", Map.of("context", tab)));
        if (!result.get("type").asString().equals("success")) {
            throw new IllegalStateException(
                    expression + ": " + result.at("/exceptionDetails/text").asString());
        }
        return result.at("/result/value");
    }

    /** Waits, by the browser's own frames, until an expression is true. */
    boolean becomes(String expression) {
        return value(
                        "new Promise((done) => { const end = performance.now() + 5000; const look = () => ("
                                + expression
                                + ") ? done(true) : performance.now() > end ? done(false) : requestAnimationFrame(look); look(); })")
                .asBoolean();
    }

    /** Presses and releases a key: a character, or one of WebDriver's code points for keys without one. */
    void press(String key) {
        act(
                "key",
                "keyboard",
                Map.of(),
                List.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key)));
    }

    /** Moves the mouse to a point of the window, and presses it there if asked to. */
    void mouse(double x, double y, boolean press) {
        List<Map<String, Object>> steps = new ArrayList<>();
        steps.add(Map.of("type", "pointerMove", "x", (int) Math.round(x), "y", (int) Math.round(y)));
        if (press) {
            steps.add(Map.of("type", "pointerDown", "button", 0));
            steps.add(Map.of("type", "pointerUp", "button", 0));
        }
        act("pointer", "mouse", Map.of("parameters", Map.of("pointerType", "mouse")), steps);
    }

    private void act(String type, String id, Map<String, Object> more, List<? extends Map<String, Object>> steps) {
        Map<String, Object> source = new HashMap<>(more);
        source.put("type", type);
        source.put("id", id);
        source.put("actions", steps);
        ask("input.performActions", Map.of("context", tab, "actions", List.of(source)));
    }

    /** What was said on the console since the beginning. */
    List<String> console() {
        return console;
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts messages together and hands answers to those who asked. */
    private final class Answers implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean end) {
            message.append(part);
            if (end) {
                JsonNode node = JSON.readTree(message.toString());
                message.setLength(0);
                if (node.path("method").asString("").equals("log.entryAdded")) {
                    console.add(node.at("/params/text").asString());
                } else if (node.path("id").isNumber()) {
                    asked.remove(node.get("id").asInt()).complete(node);
                }
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            asked.values().forEach(answer -> answer.completeExceptionally(error));
        }
    }
}
