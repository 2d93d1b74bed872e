package io.jixiao.platform.messaging.outbox;

import static io.jixiao.platform.messaging.Ledgers.newLedger;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.platform.messaging.Effects;
import io.jixiao.platform.messaging.LedgerEntry;
import io.jixiao.platform.messaging.Ledgers;
import io.jixiao.testkit.JixiaoTestResource;
import io.jixiao.testkit.ServiceDatabase;
import io.jixiao.testkit.TestServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class LostConnectionsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String END_ALL_CONNECTIONS = """
            SELECT count(pg_terminate_backend(pid)) FILTER (WHERE pid <> pg_backend_pid())
              FROM pg_stat_activity
             WHERE usename = current_user AND datname = current_database()
            """;

    private final ServiceDatabase database = TestServers.database("jixiao_platform");

    @Inject
    RelayFactory relays;

    @Inject
    Ledgers ledgers;

    @Inject
    Effects effects;

    @Test
    void relayAndConsumerThatLoseTheirConnectionsAgainAndAgainLoseNoEventAndDoubleNone() throws SQLException {
        String ledger = newLedger("severed");
        List<Integer> oneTo200 = IntStream.rangeClosed(1, 200).boxed().toList();
        QuarkusTransaction.requiringNew()
                .run(() -> oneTo200.forEach(entry -> ledgers.append(LedgerEntry.of(ledger, entry))));
        int ended = 0;
        try (RunningRelay relay = new RunningRelay(relays.create());
                Connection besidesThePool = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.app().user(),
                        database.app().password())) {
            for (int progress : List.of(1, 40, 80, 120, 160)) {
                await().atMost(SOON).until(() -> noted(besidesThePool, ledger) >= progress);
                ended += number(besidesThePool, END_ALL_CONNECTIONS);
            }
            await().atMost(SOON).until(() -> noted(besidesThePool, ledger) >= 200);
            await().atMost(SOON).until(() -> effects.of(ledger).equals(oneTo200));
        }
        assertTrue(ended >= 5, "connections ended: " + ended);
        assertEquals(oneTo200, effects.of(ledger));
    }

    private static int noted(Connection connection, String ledger) throws SQLException {
        return number(connection, "SELECT count(*) FROM effect WHERE ledger = '" + ledger + "'");
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
