package io.jixiao.report.sources;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

/**
 * The finance bureau's review of one score version, as far as a report prints it. What must be there once it is signed is
 * marked.
 *
 * @param completion null until it is signed; an unsigned review is not printed
 */
public record ReviewSource(
        long scoreVersion,
        @NotNull List<@NotNull @Valid Line> lines,
        @NotNull BigDecimal reviewTotal,
        String reviewGrade,
        Completion completion,
        @NotNull String hash) {

    public record Line(
            @NotNull String line,
            @NotNull String name,
            BigDecimal selfScore,
            @NotNull BigDecimal reviewScore,
            String reason) {}

    public record Completion(String opinion) {}

    /** Whether it is signed. */
    public boolean isSigned() {
        return completion != null;
    }
}
