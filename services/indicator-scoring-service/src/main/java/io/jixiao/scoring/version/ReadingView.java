package io.jixiao.scoring.version;

import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.ReadingKind;
import io.jixiao.language.reading.ReadingParts;
import io.jixiao.language.reading.Uncertainty;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reading with its parts side by side; {@code META-INF/openapi.yaml} says what each of them is. */
@Schema(name = "Reading")
public record ReadingView(
        @Nullable String text,
        ReadingKind kind,
        Operator operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,
        @Nullable String unit,
        @Nullable String deadline,
        @Nullable Boolean yes,
        @Nullable String subject,
        List<Uncertainty> uncertainties) {

    static ReadingView of(Reading reading) {
        ReadingParts parts = reading.parts();
        return new ReadingView(
                parts.text(),
                parts.kind(),
                parts.operator(),
                parts.value(),
                parts.upperValue(),
                parts.unit(),
                parts.deadline(),
                parts.yes(),
                parts.subject(),
                parts.uncertainties());
    }
}
