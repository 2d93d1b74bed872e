package io.jixiao.report.difference;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.diff.ChangeKind;
import io.jixiao.report.document.diff.ReportDiff;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Difference", description = "What a reader would find different between two report versions.")
public record DifferenceView(
        @Schema(description = "The report version that the changes lead from", examples = "1")
        long fromVersion,

        @Schema(description = "The report version that they lead to", examples = "2")
        long toVersion,

        @Schema(description = "In the order of the report") List<ChangeView> changes) {

    @Schema(name = "Change", description = "One thing that is different.")
    public record ChangeView(
            ChangeKind kind,

            @Schema(description = "The indicator's id, or `execution`; absent where it is about no line") @Nullable
            String lineId,

            @Schema(
                    description = "The line as a reader knows it; absent where it is about the whole report",
                    examples = "执法满意率")
            @Nullable
            String line,

            @Schema(description = "As printed before; absent where nothing was printed", examples = "93%") @Nullable
            String before,

            @Schema(description = "As printed after; absent where nothing is printed", examples = "85%") @Nullable
            String after,

            @Schema(
                    description =
                            "Points won, or lost where negative; absent where it is about no points that both versions know",
                    examples = "-0.56")
            @Nullable
            BigDecimal points,

            @Schema(description = "The change in one sentence, Chinese and English")
            LocalizedText sentence) {}

    static DifferenceView of(ReportDiff diff) {
        return new DifferenceView(
                diff.fromVersion(),
                diff.toVersion(),
                diff.changes().stream()
                        .map(change -> new ChangeView(
                                change.kind(),
                                change.lineId(),
                                change.lineName(),
                                change.before(),
                                change.after(),
                                change.points(),
                                change.sentence()))
                        .toList());
    }
}
