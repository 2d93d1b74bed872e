package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A change of a figure and the report that followed it by itself.
 *
 * @param report the new report version
 * @param elapsed from sending the request until the new report could be read, all its files with it
 */
record ReportChange(JsonNode report, Duration elapsed) {

    /** Makes a change and waits for the report of the score version that it leads to. */
    static ReportChange measure(Supplier<Answer> change, ReportWatch watch, long scoreVersion) {
        long start = System.nanoTime();
        change.get();
        JsonNode report = watch.awaitReportOf(scoreVersion);
        return new ReportChange(report, Duration.ofNanos(System.nanoTime() - start));
    }

    long version() {
        return report.get("version").asLong();
    }

    /** How long rendering one of its files took, e.g. {@code 41 ms}. */
    String renderingOf(String format) {
        for (JsonNode file : report.get("files")) {
            if (file.get("format").asText().equals(format)) {
                return Elapsed.milliseconds(file.get("renderMicros").asLong());
            }
        }
        return "not rendered";
    }

    String inWords() {
        return "report version %d could be read %s after the request (of this, rendering: JSON %s, HTML %s, Word %s)"
                .formatted(
                        version(),
                        Elapsed.seconds(elapsed),
                        renderingOf("json"),
                        renderingOf("html"),
                        renderingOf("docx"));
    }
}
