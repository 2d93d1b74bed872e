package io.jixiao.report.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A listener as a client is one: what it is told, block by block, until the service ends the stream. */
final class EventStream implements AutoCloseable {

    /** One block: {@code id}, {@code event}, {@code data}, {@code retry}; a comment under the empty name. */
    record Block(Map<String, String> fields) {
        long id() {
            return Long.parseLong(fields.get("id"));
        }

        JsonNode data() {
            try {
                return new ObjectMapper().readTree(fields.get("data"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        String evaluation() {
            return data().path("data").path("evaluationId").asText();
        }
    }

    private static final Block END = new Block(Map.of());

    private final Socket socket;
    private final BufferedReader in;
    final int status;
    final Map<String, String> headers = new LinkedHashMap<>();
    private final BlockingQueue<Block> blocks = new LinkedBlockingQueue<>();

    private EventStream(URI service, String token, String lastEventId) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        String last = lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n";
        socket.getOutputStream()
                .write(
                        ("GET /api/report/v1/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nAccept-Language: en\r\n"
                                        + "Authorization: Bearer " + token + "\r\n" + last + "\r\n")
                                .getBytes(StandardCharsets.UTF_8));
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        status = Integer.parseInt(in.readLine().split(" ")[1]);
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            headers.put(
                    line.substring(0, line.indexOf(':')).toLowerCase(),
                    line.substring(line.indexOf(':') + 1).strip());
        }
    }

    static EventStream open(URI service, String token) throws IOException {
        return after(service, token, null);
    }

    static EventStream after(URI service, String token, String lastEventId) throws IOException {
        EventStream stream = asleep(service, token, lastEventId);
        Thread.ofVirtual().start(stream::read);
        return stream;
    }

    /** One that reads the head of the answer, and nothing more. */
    static EventStream asleep(URI service, String token, String lastEventId) throws IOException {
        return new EventStream(service, token, lastEventId);
    }

    void wake() {
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int colon = line.indexOf(':');
                if (colon >= 0) {
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                } else if (line.isEmpty() && !fields.isEmpty()) {
                    blocks.add(new Block(new LinkedHashMap<>(fields)));
                    fields.clear();
                }
            }
        } catch (IOException reset) {
            // the end, too
        }
        blocks.add(END);
    }

    /** The next block of any kind; empty where the stream ended, or none came in time. */
    Optional<Block> next(Duration patience) throws InterruptedException {
        Block next = blocks.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return Optional.ofNullable(next).filter(block -> block != END);
    }

    /** The next event; what only shows that the stream lives is passed over. */
    Block event() throws InterruptedException {
        while (true) {
            Block next = next(Duration.ofSeconds(20)).orElseThrow(() -> new AssertionError("no event came"));
            if (next.fields().containsKey("data")) {
                return next;
            }
        }
    }

    boolean endsWithin(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            Block next = blocks.poll(100, TimeUnit.MILLISECONDS);
            if (next == END) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
