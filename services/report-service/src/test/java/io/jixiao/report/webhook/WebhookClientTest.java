package io.jixiao.report.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name server that says what a test wants; the receiver is on 127.0.0.1, which alone is allowed. */
class WebhookClientTest {

    private static final String HOST = "portal.example.gov.cn";

    private final Vertx vertx = Vertx.vertx();
    private final List<String> asked = new ArrayList<>();
    private final String path = "/" + UUID.randomUUID();

    @BeforeEach
    void receiver() {
        WebhookReceiver.start();
        WebhookReceiver.at(path, WebhookReceiver.status(200));
    }

    @AfterEach
    void end() {
        vertx.close();
    }

    private Attempt posted(String... answers) throws InterruptedException {
        WebhookSettings settings = new WebhookSettings(
                Optional.empty(),
                Optional.of(List.of("127.0.0.1/32")),
                Set.of(WebhookReceiver.port()),
                true,
                3,
                Duration.ofSeconds(1),
                Duration.ofSeconds(3));
        WebhookClient client = new WebhookClient(settings, vertx, host -> {
            asked.add(host);
            return addresses(answers[Math.min(asked.size(), answers.length) - 1]);
        });
        return client.post("http://" + HOST + ":" + WebhookReceiver.port() + path, Map.of("a", "b"), "{}");
    }

    /** @param texts separated by commas */
    private static InetAddress[] addresses(String texts) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>();
        for (String text : texts.split(",")) {
            addresses.add(InetAddress.getByName(text));
        }
        return addresses.toArray(InetAddress[]::new);
    }

    @Test
    void aNameIsResolvedOnceAndTheCheckedAddressConnectedToUnderItsName() throws InterruptedException {
        assertEquals(new Attempt.Accepted(200), posted("127.0.0.1", "10.0.0.1"));

        assertEquals(List.of(HOST), asked);
        assertEquals(
                HOST + ":" + WebhookReceiver.port(),
                WebhookReceiver.received(path).getFirst().header("Host"));
    }

    @Test
    void aNameThatSaysAnAddressThatIsNotAllowedIsNotConnectedTo() throws InterruptedException {
        assertEquals(new Attempt.Failed(DeliveryFailure.ADDRESS_NOT_ALLOWED, 0), posted("10.0.0.1", "127.0.0.1"));
        assertEquals(0, WebhookReceiver.received(path).size());
    }

    @Test
    void oneAddressThatIsNotAllowedSpoilsAName() throws InterruptedException {
        assertEquals(new Attempt.Failed(DeliveryFailure.ADDRESS_NOT_ALLOWED, 0), posted("127.0.0.1,169.254.169.254"));
    }

    @Test
    void anAddressWhereNobodyListensIsNotReached() throws InterruptedException {
        WebhookSettings settings = new WebhookSettings(
                Optional.empty(),
                Optional.of(List.of("127.0.0.1/32")),
                Set.of(1),
                true,
                3,
                Duration.ofSeconds(1),
                Duration.ofSeconds(3));

        assertEquals(
                new Attempt.Failed(DeliveryFailure.NOT_REACHED, 0),
                new WebhookClient(settings, vertx).post("http://127.0.0.1:1/", Map.of(), "{}"));
    }
}
