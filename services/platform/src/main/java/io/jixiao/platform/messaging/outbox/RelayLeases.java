package io.jixiao.platform.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Grants the lease of the table {@code relay_lease}, by the database's clock. */
@ApplicationScoped
class RelayLeases {
    private static final String ACQUIRE = """
            insert into relay_lease as lease (name, holder, fence, expires_at)
            values (?, ?, 1, clock_timestamp() + ? * interval '1 millisecond')
            on conflict (name) do update
               set holder = excluded.holder,
                   fence = case when lease.holder = excluded.holder then lease.fence else lease.fence + 1 end,
                   expires_at = excluded.expires_at
             where lease.holder = excluded.holder or lease.expires_at < clock_timestamp()
            returning fence
            """;

    private static final String RELEASE = """
            update relay_lease set expires_at = '-infinity' where name = ? and holder = ? and fence = ?
            """;

    private final SystemSql sql;

    RelayLeases(SystemSql sql) {
        this.sql = sql;
    }

    /** Takes the lease where it is free or expired, renews it where it is the holder's; empty where it is another's. */
    Optional<RelayLease> acquire(String name, UUID holder, Duration duration) {
        return sql.run(connection -> {
            try (PreparedStatement upsert = connection.prepareStatement(ACQUIRE)) {
                upsert.setString(1, name);
                upsert.setObject(2, holder);
                upsert.setLong(3, duration.toMillis());
                try (ResultSet row = upsert.executeQuery()) {
                    return row.next() ? Optional.of(new RelayLease(name, holder, row.getLong(1))) : Optional.empty();
                }
            }
        });
    }

    /** Lets the next relay begin at once. */
    void release(RelayLease lease) {
        sql.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(RELEASE)) {
                update.setString(1, lease.name());
                update.setObject(2, lease.holder());
                update.setLong(3, lease.fence());
                return update.executeUpdate();
            }
        });
    }
}
