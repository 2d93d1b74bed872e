package io.jixiao.testkit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which a test sends what no client library would: byte by byte, cut off, or held back. */
public final class RawHttp implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    /** @param headers by their names in lower case */
    public record Answer(int status, Map<String, String> headers, String body) {

        public boolean isProblem(int status, String code) {
            return this.status == status
                    && headers.getOrDefault("content-type", "").startsWith("application/problem+json")
                    && body.contains("\"code\":\"" + code + "\"");
        }
    }

    public RawHttp(URI service) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** What the service answers to one request, sent as it stands but for its line ends: {@code \n} becomes CR LF. */
    public static Answer ask(URI service, String head) throws IOException {
        try (RawHttp connection = new RawHttp(service)) {
            return connection.send(head.replace("\n", "\r\n")).answer();
        }
    }

    public RawHttp send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    public RawHttp send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Says that nothing more will come. */
    public RawHttp cut() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Waits at most 20 s for the next answer. */
    public Answer answer() throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        String first = line(in);
        Map<String, String> headers = new TreeMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Answer(Integer.parseInt(first.split(" ")[1]), headers, new String(body, StandardCharsets.UTF_8));
    }

    /** Waits at most 20 s until the service closes the connection; false where it does not. */
    public boolean isClosed() {
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("closed after: " + line);
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
