package io.jixiao.report.event;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.outbox.Outbox;
import io.jixiao.report.RecordedSources;
import io.jixiao.report.ReportServiceTest;
import io.jixiao.report.ScoreTopic;
import io.jixiao.report.TestEvaluation;
import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.Token;
import io.jixiao.testkit.database.ScopedConnection;
import io.jixiao.testkit.events.EventSchemas;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Listeners on real connections to the whole service. */
@ReportServiceTest
class EventStreamTest {

    private static final Duration SECONDS = Duration.ofSeconds(8);

    @TestHTTPResource
    URI service;

    @Inject
    ScoreTopic scores;

    @Inject
    Outbox outbox;

    @Inject
    ReportEvents events;

    @Inject
    ReportEventRepository repository;

    @Inject
    Listeners listeners;

    /** A unit that no other test has. */
    private final String unit = UUID.randomUUID().toString().substring(0, 8);

    private String token() {
        return of(unit).token();
    }

    private static Token of(String unit) {
        return TestTokens.as("listener-of-" + unit).roles("UNIT_EDITOR").units("430200/" + unit);
    }

    /** An event of the unit, as a report's transaction adds it. */
    private void tell(String unit, String evaluation) {
        DatabaseScope.asSystem("test", () -> {
            QuarkusTransaction.requiringNew().run(() -> add(unit, evaluation));
            return null;
        });
    }

    private void add(String unit, String evaluation) {
        Tenant tenant = new Tenant("430200", "104", unit);
        String type = "io.jixiao.report.report.created.v1";
        UUID id = outbox.append(
                "jixiao.report.report.v1",
                evaluation,
                type,
                new EventSubject("430200", "104", unit),
                Map.of("evaluationId", evaluation));
        events.add(id, type, tenant);
    }

    @Test
    void aReportIsToldToWhoeverListensAsTheSchemaSays() throws Exception {
        TestEvaluation evaluation = TestEvaluation.fresh();
        RecordedSources.has(evaluation);
        RecordedSources.hasScore(evaluation, 1);
        try (EventStream stream =
                EventStream.open(service, of(evaluation.unitCode()).token())) {
            scores.tell(evaluation, 1);

            EventStream.Block told = stream.event();

            EventSchemas.published().assertValid(told.fields().get("data"));
            assertEquals(evaluation.id().toString(), told.evaluation());
            assertEquals(1, told.data().path("data").path("version").asInt());
            assertEquals("no-store", stream.headers.get("cache-control"));
            assertEquals("no", stream.headers.get("x-accel-buffering"));
            assertTrue(stream.headers.get("content-type").startsWith("text/event-stream"));
        }
    }

    @Test
    void anotherUnitsEventsAreNotTold() throws Exception {
        try (EventStream stream = EventStream.open(service, token())) {
            tell("another", "theirs");
            tell(unit, "ours");

            assertEquals("ours", stream.event().evaluation());
        }
    }

    @Test
    void whoComesAgainIsToldWhatWasMissedOnceAndInOrder() throws Exception {
        long last;
        try (EventStream stream = EventStream.open(service, token())) {
            tell(unit, "first");
            last = stream.event().id();
        }
        IntStream.rangeClosed(1, 250).forEach(number -> tell(unit, "missed-" + number));

        List<String> told = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        try (EventStream stream = EventStream.after(service, token(), Long.toString(last))) {
            tell(unit, "after");
            for (int i = 0; i <= 250; i++) {
                EventStream.Block event = stream.event();
                told.add(event.evaluation());
                ids.add(event.id());
            }
        }
        List<String> expected = new ArrayList<>(IntStream.rangeClosed(1, 250)
                .mapToObj(number -> "missed-" + number)
                .toList());
        expected.add("after");
        assertEquals(expected, told);
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }

    /** The one that began first is committed last: with positions of a sequence a listener would have gone past it. */
    @Test
    void anEventWhoseTransactionEndsLaterIsNotPassedOver() throws Exception {
        CountDownLatch hasAdded = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (EventStream stream = EventStream.open(service, token())) {
            CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> DatabaseScope.asSystem("test", () -> {
                QuarkusTransaction.requiringNew().run(() -> {
                    add(unit, "slow");
                    hasAdded.countDown();
                    awaited(mayEnd);
                });
                return null;
            }));
            awaited(hasAdded);
            CompletableFuture<Void> fast = CompletableFuture.runAsync(() -> tell(unit, "fast"));
            Thread.sleep(1500);
            long head = repository.head().position();
            mayEnd.countDown();
            slow.join();
            fast.join();

            assertEquals("slow", stream.event().evaluation());
            assertEquals("fast", stream.event().evaluation());
            assertTrue(repository.head().position() >= head + 2, "neither was there before");
        }
    }

    @Test
    void anEventOfAnotherProcessIsHeard() throws Exception {
        try (EventStream stream = EventStream.open(service, token())) {
            stream.next(SECONDS);
            // As another process adds it: nothing in this one knows of it but the database.
            try (var connection = ScopedConnection.ofTheOwner(TestServers.database("jixiao_report"));
                    var statement = connection.createStatement()) {
                statement.execute("UPDATE report_event_head SET position = position + 1");
                statement.execute(event(unit, "elsewhere", ""));
                statement.execute("NOTIFY jixiao_report_event");
                connection.commit();
            }
            long committed = System.nanoTime();
            assertEquals("elsewhere", stream.event().evaluation());
            assertTrue(
                    System.nanoTime() - committed < 3_000_000_000L,
                    "it was found by the bell, not by the look every 60 s");
        }
    }

    @Test
    void theStreamEndsWithTheToken() throws Exception {
        try (EventStream stream = EventStream.open(
                service, of(unit).validFor(Duration.ofSeconds(3)).token())) {
            assertFalse(stream.endsWithin(Duration.ofSeconds(1)));
            assertTrue(stream.endsWithin(SECONDS));
        }
    }

    @Test
    void aCallerHasSoManyStreamsAndNoMore() throws Exception {
        List<EventStream> open = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                EventStream stream = EventStream.open(service, token());
                open.add(stream);
                assertEquals(200, stream.status);
            }
            try (EventStream ninth = EventStream.open(service, token())) {
                assertEquals(429, ninth.status);
                assertEquals("2", ninth.headers.get("retry-after"));
            }
            open.removeFirst().close();
            await().atMost(SECONDS).until(() -> {
                try (EventStream again = EventStream.open(service, token())) {
                    return again.status == 200;
                }
            });
        } finally {
            for (EventStream stream : open) {
                stream.close();
            }
        }
        await().atMost(SECONDS).until(listeners::isEmpty);
    }

    @Test
    void whoTakesNothingIsCutAndHoldsUpNobody() throws Exception {
        try (EventStream asleep = EventStream.asleep(service, token(), null);
                EventStream awake = EventStream.open(service, token())) {
            long before = repository.head().position();
            tellMuch(400);
            tell(unit, "last");
            while (!awake.event().evaluation().equals("last")) {
                // the ones before it
            }
            await().atMost(Duration.ofSeconds(25)).until(() -> listeners.all().size() == 1);
            asleep.wake();
            assertTrue(asleep.endsWithin(SECONDS));
            assertTrue(repository.head().position() > before);
        }
    }

    @Test
    void whoWasAwayForLongerThanEventsAreKeptIsTold() throws Exception {
        tell(unit, "kept");
        try (var connection = ScopedConnection.ofTheOwner(TestServers.database("jixiao_report"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE report_event SET created_at = created_at - INTERVAL '8 days' WHERE position < "
                    + repository.head().position());
            connection.commit();
        }
        tell(unit, "last");
        long forgotten = repository.head().position() - 2;
        while (DatabaseScope.asSystem("test", () -> repository.forget(Duration.ofDays(7), 1000))) {
            // the next thousand
        }

        try (EventStream stream = EventStream.after(service, token(), "0")) {
            EventStream.Block missed = stream.event();
            assertEquals("missed", missed.fields().get("event"));
            assertEquals(forgotten, missed.data().path("upTo").asLong());
            assertEquals("kept", stream.event().evaluation());
            assertEquals("last", stream.event().evaluation());
        }
    }

    @Test
    void aLastEventIdThatIsNoneIsRefusedByName() throws IOException {
        try (EventStream stream = EventStream.open(service, token())) {
            assertEquals(200, stream.status);
        }
        try (EventStream stream = EventStream.after(service, token(), "abc")) {
            assertEquals(400, stream.status);
        }
    }

    /** Events of 100 kB each: more than the operating system holds for a reader. */
    private void tellMuch(int count) throws SQLException {
        try (var connection = ScopedConnection.ofTheOwner(TestServers.database("jixiao_report"));
                var statement = connection.createStatement()) {
            for (int i = 0; i < count; i++) {
                statement.execute("UPDATE report_event_head SET position = position + 1");
                statement.execute(event(unit, "much", "x".repeat(100_000)));
            }
            connection.commit();
        }
    }

    private static String event(String unit, String evaluation, String filling) {
        return """
                INSERT INTO report_event (position, event_id, event, created_at, division_code, department_code, unit_code)
                SELECT position, gen_random_uuid(), '{"data":{"evaluationId":"%s"},"filling":"%s"}', clock_timestamp(), '430200', '104', '%s'
                FROM report_event_head
                """.formatted(evaluation, filling, unit);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
