package io.jixiao.report.job;

import io.jixiao.platform.database.Statements;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.messaging.event.TraceParent;
import io.jixiao.report.document.model.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The table of report jobs. Times are the database's, so that workers on several machines agree. The number of the newest
 * request stands in the column {@code wish}: under another name, replicas of the version before would fail while a new one is
 * rolled out.
 */
@ApplicationScoped
class ReportJobRepository {

    /**
     * A newer score moves the target on; an older one changes nothing, and coalesces with what is waiting. Whoever waits for
     * the job keeps their turn when one of many is asked for too.
     */
    private static final String REQUEST = """
            INSERT INTO report_job AS job (evaluation_id, target_score_version, wish, priority, state, fence, attempts,
                                           due_at, requested_at, trace_parent, division_code, department_code, unit_code)
            VALUES (?, ?, 1, ?, 'WAITING', 0, 0, clock_timestamp(), clock_timestamp(), ?, ?, ?, ?)
            ON CONFLICT (evaluation_id) DO UPDATE
            SET target_score_version = EXCLUDED.target_score_version, wish = job.wish + 1,
                priority = CASE WHEN job.state IN ('WAITING', 'PAUSED') THEN least(job.priority, EXCLUDED.priority)
                                ELSE EXCLUDED.priority END,
                state = 'WAITING', attempts = 0, due_at = clock_timestamp(), requested_at = clock_timestamp(),
                trace_parent = EXCLUDED.trace_parent
            WHERE job.target_score_version < EXCLUDED.target_score_version
            """;

    private static final String REQUEST_AGAIN = """
            UPDATE report_job
            SET wish = wish + 1, priority = ?, state = 'WAITING', attempts = 0, due_at = clock_timestamp(),
                requested_at = clock_timestamp(), trace_parent = ?
            WHERE evaluation_id = ?
            """;

    private static final String REQUEST_DIVISION = """
            UPDATE report_job AS job
            SET wish = wish + 1, state = 'WAITING', attempts = 0, due_at = clock_timestamp(), requested_at = clock_timestamp(),
                priority = CASE WHEN state IN ('WAITING', 'PAUSED') THEN least(priority, ?) ELSE ? END, trace_parent = NULL
            WHERE division_code LIKE ?
              AND EXISTS (SELECT 1 FROM report_version AS report
                          WHERE report.evaluation_id = job.evaluation_id
                            AND (report.fiscal_year IS NULL OR (report.fiscal_year = ? AND report.subject_kind = ?)))
            """;

    private static final String CLAIM = """
            UPDATE report_job
            SET fence = fence + 1, claimed_until = clock_timestamp() + make_interval(secs => ?)
            WHERE evaluation_id = (
                SELECT evaluation_id FROM report_job
                WHERE state IN ('WAITING', 'PAUSED') AND due_at <= clock_timestamp()
                  AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                ORDER BY priority, due_at LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING evaluation_id, target_score_version, wish, fence, attempts, trace_parent,
                      division_code, department_code, unit_code
            """;

    /** Not for a job that was finished meanwhile: it would be claimed by nobody. */
    private static final String RENEW = """
            UPDATE report_job
            SET claimed_until = clock_timestamp() + make_interval(secs => ?)
            WHERE evaluation_id = ? AND fence = ? AND claimed_until IS NOT NULL
            """;

    private static final String HOLDS = "SELECT 1 FROM report_job WHERE evaluation_id = ? AND fence = ? FOR UPDATE";

    /** Done, unless it was asked for again meanwhile: then it stays waiting. */
    private static final String FINISH = """
            UPDATE report_job
            SET claimed_until = NULL, attempts = 0, last_error = NULL,
                state = CASE WHEN wish = ? THEN 'DONE' ELSE state END
            WHERE evaluation_id = ? AND fence = ?
            """;

    private static final String FAIL = """
            UPDATE report_job
            SET claimed_until = NULL, attempts = attempts + 1, last_error = ?, state = ?,
                due_at = clock_timestamp() + make_interval(secs => ?)
            WHERE evaluation_id = ? AND fence = ? AND wish = ?
            """;

    private static final String LET_GO =
            "UPDATE report_job SET claimed_until = NULL WHERE evaluation_id = ? AND fence = ?";

    private static final String REPLAY = """
            UPDATE report_job
            SET wish = wish + 1, state = 'WAITING', attempts = 0, due_at = clock_timestamp()
            WHERE evaluation_id = ? AND state = 'DEAD'
            """;

    private static final String VIEW = """
            SELECT target_score_version, state, attempts, due_at, last_error
            FROM report_job WHERE evaluation_id = ?
            """;

    private final Statements sql;

    ReportJobRepository(Statements sql) {
        this.sql = sql;
    }

    /** Asks for the report of a score version; whether that is newer than what was asked for before. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean request(UUID evaluationId, long scoreVersion, ReportPriority priority, Tenant tenant) {
        return sql.update(REQUEST, insert -> {
                    insert.setObject(1, evaluationId);
                    insert.setLong(2, scoreVersion);
                    insert.setInt(3, priority.ordinal());
                    insert.setString(4, TraceParent.current().orElse(null));
                    insert.setString(5, tenant.divisionCode());
                    insert.setString(6, tenant.departmentCode());
                    insert.setString(7, tenant.unitCode());
                })
                == 1;
    }

    /** Asks for the report once more, for what a person wrote; nothing where no score was asked for yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean requestAgain(UUID evaluationId) {
        return sql.update(REQUEST_AGAIN, change -> {
                    change.setInt(1, ReportPriority.INTERACTIVE.ordinal());
                    change.setString(2, TraceParent.current().orElse(null));
                    change.setObject(3, evaluationId);
                })
                == 1;
    }

    /**
     * Asks once more, behind those that somebody waits for, for the reports of a year and kind of subject that a division's
     * choice reaches: its own and those of the levels below; how many.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int requestAgain(String divisionPrefix, int fiscalYear, SubjectKind kind) {
        return sql.update(REQUEST_DIVISION, change -> {
            change.setInt(1, ReportPriority.BULK.ordinal());
            change.setInt(2, ReportPriority.BULK.ordinal());
            change.setString(3, divisionPrefix + "%");
            change.setInt(4, fiscalYear);
            change.setString(5, kind.name());
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<ReportJob> claim(Duration hold) {
        return sql.list(CLAIM, claim -> claim.setDouble(1, hold.toMillis() / 1000.0), ReportJobRepository::job).stream()
                .findFirst();
    }

    /** Holds a claimed job for longer; one that was lost or is finished stays as it is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void renew(ReportJob job, Duration hold) {
        sql.update(RENEW, change -> {
            change.setDouble(1, hold.toMillis() / 1000.0);
            change.setObject(2, job.evaluationId());
            change.setLong(3, job.fence());
        });
    }

    /** Whether the worker still holds the job; if so, nobody else can take it before the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean holds(ReportJob job) {
        return !sql.list(
                        HOLDS,
                        select -> {
                            select.setObject(1, job.evaluationId());
                            select.setLong(2, job.fence());
                        },
                        row -> row.getObject(1))
                .isEmpty();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void finish(ReportJob job) {
        sql.update(FINISH, change -> {
            change.setLong(1, job.request());
            change.setObject(2, job.evaluationId());
            change.setLong(3, job.fence());
        });
    }

    /** Keeps the failure and when to try again; a job that was asked for again, or lost, is left alone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(ReportJob job, ReportJobFailure failure, Duration wait) {
        sql.update(FAIL, change -> {
            change.setString(1, failure.name());
            change.setString(2, failure.after().name());
            change.setDouble(3, wait.toMillis() / 1000.0);
            change.setObject(4, job.evaluationId());
            change.setLong(5, job.fence());
            change.setLong(6, job.request());
        });
        sql.update(LET_GO, change -> {
            change.setObject(1, job.evaluationId());
            change.setLong(2, job.fence());
        });
    }

    /** Whether there was a dead job to replay. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean replay(UUID evaluationId) {
        return sql.update(REPLAY, change -> change.setObject(1, evaluationId)) == 1;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<ReportJobView> view(UUID evaluationId, Locale locale) {
        return sql
                .list(VIEW, select -> select.setObject(1, evaluationId), row -> view(evaluationId, row, locale))
                .stream()
                .findFirst();
    }

    private static ReportJobView view(UUID evaluationId, ResultSet row, Locale locale) throws SQLException {
        Optional<ReportJobFailure> failure =
                Optional.ofNullable(row.getString("last_error")).map(ReportJobFailure::stored);
        return new ReportJobView(
                evaluationId,
                row.getLong("target_score_version"),
                ReportJobState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("due_at").toInstant(),
                failure.orElse(null),
                failure.map(known -> known.in(locale)).orElse(null));
    }

    private static ReportJob job(ResultSet row) throws SQLException {
        return new ReportJob(
                row.getObject("evaluation_id", UUID.class),
                row.getLong("target_score_version"),
                row.getLong("wish"),
                row.getLong("fence"),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("trace_parent")),
                new Tenant(
                        row.getString("division_code"), row.getString("department_code"), row.getString("unit_code")));
    }
}
