package io.jixiao.budget;

import static org.awaitility.Awaitility.await;

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.ScopedConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** An annual budget whose row somebody else keeps locked, so that a change of it waits. */
final class LockedBudget implements AutoCloseable {

    private final Connection holder;

    private LockedBudget(Connection holder) {
        this.holder = holder;
    }

    static LockedBudget lock(String budget) throws SQLException {
        Connection holder = ScopedConnection.ofEverything(TestServers.database("jixiao_budget"));
        try (var lock = holder.prepareStatement("SELECT 1 FROM annual_budget WHERE id = ? FOR UPDATE")) {
            lock.setObject(1, UUID.fromString(budget));
            lock.execute();
        }
        return new LockedBudget(holder);
    }

    /** Returns when some transaction waits for this one. */
    void awaitWaiting() {
        await().until(() -> {
            try (var blocked = holder.createStatement();
                    var row = blocked.executeQuery(
                            "SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))")) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
