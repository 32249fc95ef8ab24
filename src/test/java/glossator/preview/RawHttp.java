package glossator.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, as no well-behaved client would. */
final class RawHttp {
    private static final int PATIENCE = 10_000;
    private static final int LARGEST = 1 << 20;

    private RawHttp() {}

    /** All that is answered until the other side closes; an answer that is not finished in time is an error. */
    static String send(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
                return read(socket.getInputStream());
            } catch (SocketTimeoutException silent) {
                throw silent;
            } catch (IOException reset) {
                // The server may close before it has read all of what it refuses.
                return "";
            }
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = new byte[8_192];
        for (int n = in.read(bytes); n >= 0 && out.size() < LARGEST; n = in.read(bytes)) {
            out.write(bytes, 0, n);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    static String get(int port, String target, String... headers) throws IOException {
        return request(port, "GET", target, "127.0.0.1:" + port, headers);
    }

    static String request(int port, String method, String target, String host, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        request.append(host == null ? "" : "Host: " + host + "\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n");
        return send(port, request.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The status of an answer; 0 where the connection was closed without one. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
