package io.jixiao.report.sources;

import java.math.BigDecimal;
import java.util.List;

/**
 * The finance bureau's review of one score version, as far as a report prints it.
 *
 * @param completion null until it is signed; an unsigned review is not printed
 */
public record ReviewSource(
        long scoreVersion,
        List<Line> lines,
        BigDecimal reviewTotal,
        String reviewGrade,
        Completion completion,
        String hash) {

    public record Line(String line, String name, BigDecimal selfScore, BigDecimal reviewScore, String reason) {}

    public record Completion(String opinion) {}

    /** Whether it is signed. */
    public boolean isSigned() {
        return completion != null;
    }
}
