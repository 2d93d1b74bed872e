package io.jixiao.platform.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.jixiao.platform.database.DatabaseUnavailableException;
import io.jixiao.platform.security.AccessScope;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers given to writes with a key, kept for seven days in the service's own database. */
@ApplicationScoped
class IdempotencyRepository {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /**
     * Forgets some old answers and claims the key, in one round trip: the driver sends all four statements at once. A request
     * that fails leaves no row; a twin that is still at work holds the row's lock.
     */
    private static final String CLAIM = """
            DELETE FROM idempotency WHERE ctid = ANY (ARRAY(
                SELECT ctid FROM idempotency WHERE created_at < ? LIMIT 20 FOR UPDATE SKIP LOCKED));
            SET LOCAL lock_timeout = '2s';
            INSERT INTO idempotency (client, method, path, key, request_hash, created_at, scope)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)
            ON CONFLICT (client, method, path, key) DO NOTHING;
            SET LOCAL lock_timeout = DEFAULT
            """;

    private static final int DELETE_AND_SETTING = 2;

    private static final String FIRST_ANSWER = """
            SELECT request_hash, status, headers, body, scope
            FROM idempotency
            WHERE client = ? AND method = ? AND path = ? AND key = ?
            """;

    private static final String KEEP = """
            UPDATE idempotency SET status = ?, headers = ?::jsonb, body = ?
            WHERE client = ? AND method = ? AND path = ? AND key = ?
            """;

    record Answer(int status, Map<String, String> headers, byte @Nullable [] body) {}

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    IdempotencyRepository(AgroalDataSource dataSource, ObjectMapper json, Caller caller, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Claims the key for this transaction, or finds the answer that was given to it.
     *
     * @throws Problem 403 where the caller's scope no longer holds that under which it was answered, 409 where a twin is at work for over two seconds, 422 where the key was used for another request
     */
    Optional<Answer> claimOrFind(RequestFingerprint request) {
        try (Connection connection = dataSource.getConnection()) {
            return claim(connection, request) ? Optional.empty() : Optional.of(firstAnswer(connection, request));
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_IN_USE);
            }
            throw new DatabaseUnavailableException(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(RequestFingerprint request, Answer answer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(KEEP)) {
            update.setInt(1, answer.status());
            update.setString(2, json.writeValueAsString(answer.headers()));
            update.setBytes(3, answer.body());
            bind(update, 4, request);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean claim(Connection connection, RequestFingerprint request)
            throws SQLException, JsonProcessingException {
        Instant now = clock.instant();
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setTimestamp(1, Timestamp.from(now.minus(KEPT)));
            bind(claim, 2, request);
            claim.setString(6, request.bodyHash());
            claim.setTimestamp(7, Timestamp.from(now));
            claim.setString(8, json.writeValueAsString(caller.scope()));
            claim.execute();
            for (int passed = 0; passed < DELETE_AND_SETTING; passed++) {
                claim.getMoreResults();
            }
            return claim.getUpdateCount() == 1;
        }
    }

    private Answer firstAnswer(Connection connection, RequestFingerprint request) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIRST_ANSWER)) {
            bind(select, 1, request);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_IN_USE);
                }
                if (!row.getString("request_hash").equals(request.bodyHash())) {
                    throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
                }
                refuseOutsideScope(row.getString("scope"));
                return new Answer(
                        row.getInt("status"),
                        json.readValue(row.getString("headers"), new TypeReference<>() {}),
                        row.getBytes("body"));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A token may have lost what it could see when it wrote; of an answer that was kept before scopes were, nobody knows. */
    private void refuseOutsideScope(@Nullable String scope) throws JsonProcessingException {
        if (scope != null && !caller.scope().covers(json.readValue(scope, AccessScope.class))) {
            throw Problem.of(
                    CommonProblem.ACCESS_DENIED,
                    "这一请求当时的答复超出令牌现在的权限范围",
                    "What this request was answered lies outside the token's scope of today");
        }
    }

    private void bind(PreparedStatement statement, int from, RequestFingerprint request) throws SQLException {
        statement.setString(from, caller.subject());
        statement.setString(from + 1, request.method());
        statement.setString(from + 2, request.path());
        statement.setString(from + 3, request.key().orElseThrow());
    }
}
