package io.jixiao.form.check;

import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.ReadingParts;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was read in a cell. */
@Schema(name = "CheckedValue", description = "What was read in a cell.")
public record CheckedValue(
        @Schema(
                description = "NUMERIC, RANGE, YES_NO, DEADLINE or QUALITATIVE; absent for an empty cell",
                examples = "NUMERIC")
        @Nullable
        String kind,

        @Schema(description = "GE, GT, EQ, LE, LT or NONE; absent for an empty cell", examples = "GE") @Nullable
        String operator,

        @Schema(description = "The number as written, or a range's lower end; absent for other kinds", examples = "90")
        @Nullable
        BigDecimal value,

        @Schema(description = "A range's upper end; absent for other kinds") @Nullable
        BigDecimal upperValue,

        @Schema(description = "As written, scale included (万元); absent where there is none", examples = "%") @Nullable
        String unit,

        @Schema(description = "The last day in time, as an ISO date; absent for other kinds", examples = "2021-12-31")
        @Nullable
        String deadline,

        @Schema(description = "The cell as written; absent for an empty cell", examples = "≥90%") @Nullable
        String text) {

    static CheckedValue of(Reading reading) {
        ReadingParts parts = reading.parts();
        boolean missing = reading instanceof Reading.Missing;
        return new CheckedValue(
                missing ? null : parts.kind().name(),
                missing ? null : parts.operator().name(),
                parts.value(),
                parts.upperValue(),
                parts.unit(),
                parts.deadline(),
                parts.text());
    }
}
