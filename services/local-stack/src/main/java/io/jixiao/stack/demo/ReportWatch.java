package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for reports that nobody asked for: they are made by themselves when a score has changed. */
public final class ReportWatch {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final ApiClient reports;
    private final String path;
    private final String jobPath;

    ReportWatch(ApiClient reports, String evaluationId) {
        this.reports = reports;
        this.path = "/evaluations/" + evaluationId + "/reports";
        this.jobPath = "/evaluations/" + evaluationId + "/report-job";
    }

    /**
     * The first report that prints a score version.
     *
     * @throws UnexpectedResult when none can be read within 60 s
     */
    public JsonNode awaitReportOf(long scoreVersion) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Answer newest = reports.get(path + "/latest");
            if (newest.status() == 200 && newest.json().get("scoreVersion").asLong() >= scoreVersion) {
                return newest.json();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        String job = new String(reports.get(jobPath).body(), StandardCharsets.UTF_8);
        throw new UnexpectedResult("no report of score version %d within %d s; its job: %s"
                .formatted(scoreVersion, PATIENCE.toSeconds(), job));
    }

    /** A file of a report version: {@code json}, {@code html}, {@code docx}, {@code pdf} or {@code xlsx}. */
    public byte[] file(long version, String format) {
        return reports.get(path + "/" + version + "/files/" + format, "*/*")
                .orThrow()
                .body();
    }

    /** What differs between two report versions, in the reader's terms. */
    public JsonNode differences(long from, long to) {
        return reports.get(path + "/" + from + "/differences/" + to).orThrow().json();
    }
}
