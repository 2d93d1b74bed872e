package io.jixiao.platform.database;

import io.agroal.api.AgroalDataSource;
import io.jixiao.platform.work.WorkerLoop;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.postgresql.PGConnection;

/**
 * Hears what any process notifies on a channel of the database (LISTEN), on one connection of the pool, held while somebody needs
 * it. It saves time and nothing is relied on: who uses it looks now and then by themselves, for notices are lost while the
 * connection is.
 */
public final class DatabaseBell {
    private static final int SLICE_MILLIS = 1000;
    private static final int SILENT_SLICES = 60;
    private static final int CHECK_SECONDS = 5;
    private static final Duration UNTIL_CALLED = Duration.ofHours(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final AgroalDataSource dataSource;
    private final String channel;
    private final BooleanSupplier needed;
    private final Runnable ring;
    private final WorkerLoop loop;
    private volatile boolean stopped;

    /**
     * @param channel a name in lower case, letters and underscores
     * @param needed whether anybody wants to hear it at the moment
     * @param ring what is to be done at each notice, and once when listening begins
     */
    public DatabaseBell(AgroalDataSource dataSource, String channel, BooleanSupplier needed, Runnable ring) {
        this.dataSource = dataSource;
        this.channel = channel;
        this.needed = needed;
        this.ring = ring;
        this.loop = new WorkerLoop("database-bell", 1, UNTIL_CALLED, AFTER_FAILURE, this::listened);
    }

    public void start() {
        loop.start();
    }

    /** Somebody needs it from now on. */
    public void call() {
        loop.ring();
    }

    public void stop() throws InterruptedException {
        stopped = true;
        loop.stop(GRACE);
    }

    private boolean isNeeded() {
        return !stopped && needed.getAsBoolean();
    }

    private boolean listened() {
        if (!isNeeded()) {
            return false;
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + channel);
            ring.run();
            listen(connection);
            statement.execute("UNLISTEN " + channel);
            return true;
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(e);
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection notices = connection.unwrap(PGConnection.class);
        int silent = 0;
        while (isNeeded()) {
            silent++;
            if (notices.getNotifications(SLICE_MILLIS).length > 0) {
                silent = 0;
                ring.run();
            } else if (silent >= SILENT_SLICES) {
                silent = 0;
                if (!connection.isValid(CHECK_SECONDS)) {
                    throw new SQLException("the connection is gone");
                }
            }
        }
    }
}
