package io.jixiao.platform.messaging;

import io.agroal.api.AgroalDataSource;
import io.jixiao.platform.messaging.inbox.EventConsumer;
import io.jixiao.platform.messaging.inbox.PoisonEventException;
import io.jixiao.platform.messaging.inbox.ReceivedEvent;
import io.jixiao.platform.messaging.inbox.Subscription;
import io.opentelemetry.api.trace.Span;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.MDC;

/** Listens as a service does, and notes each event's effect in the database. */
@ApplicationScoped
public class LedgerListener {
    private final EventConsumer events;
    private final AgroalDataSource dataSource;
    private final Subscription<LedgerEntry> subscription;
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final Map<String, List<String>> logged = new ConcurrentHashMap<>();
    private final Set<String> mended = ConcurrentHashMap.newKeySet();

    LedgerListener(EventConsumer events, AgroalDataSource dataSource) {
        this.events = events;
        this.dataSource = dataSource;
        this.subscription = new Subscription<>("ledger", LedgerEntry.TYPE, LedgerEntry.class, this::apply);
    }

    @Incoming("annual-budgets")
    @Blocking
    public CompletionStage<Void> listen(Message<String> message) {
        return events.consume(message, subscription);
    }

    /** From now on entries of this ledger are processed whatever their behaviour. */
    public void mend(String ledger) {
        mended.add(ledger);
    }

    public int attempts(String ledger) {
        return attempts.getOrDefault(ledger, new AtomicInteger()).get();
    }

    /** The trace ids that log lines of this ledger's effects carry. */
    public List<String> loggedTraces(String ledger) {
        return logged.getOrDefault(ledger, List.of());
    }

    private void apply(ReceivedEvent<LedgerEntry> event) {
        LedgerEntry entry = event.data();
        logged.put(entry.ledger(), List.of(String.valueOf(MDC.get("traceId"))));
        int attempt = attempts.computeIfAbsent(entry.ledger(), ledger -> new AtomicInteger())
                .incrementAndGet();
        try (Connection connection = dataSource.getConnection()) {
            note(connection, event);
            if (!mended.contains(entry.ledger())) {
                misbehave(connection, entry, attempt);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void misbehave(Connection connection, LedgerEntry entry, int attempt) throws SQLException {
        switch (entry.behaviour()) {
            case "contradict" -> throw new PoisonEventException("ledger " + entry.ledger() + " is unknown here");
            case "stumble" -> throw new IllegalStateException("a mistake in the effect");
            case "lose the connection twice" -> {
                if (attempt <= 2) {
                    execute(connection, "SELECT pg_terminate_backend(pg_backend_pid())");
                }
            }
            case "break a rule at commit" -> {
                execute(connection, "INSERT INTO sealed_ledger VALUES ('" + entry.ledger() + "')");
                execute(connection, "INSERT INTO sealed_ledger VALUES ('" + entry.ledger() + "')");
            }
            default -> {}
        }
    }

    private static void note(Connection connection, ReceivedEvent<LedgerEntry> event) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO effect (event_id, ledger, entry, trace_id) VALUES (?, ?, ?, ?)")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.data().ledger());
            insert.setInt(3, event.data().entry());
            insert.setString(4, Span.current().getSpanContext().getTraceId());
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
