package io.jixiao.scoring.version;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Severity;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.language.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Finding", description = "A flaw of the table, as a careful reviewer would see it.")
public record FindingView(
        @Schema(
                description =
                        "Identifies what the finding says, where, and the figures behind it, and changes when these change. It is what an acceptance refers to")
        String key,

        FindingCode code,

        @Schema(
                description =
                        "An open ERROR blocks submission; an ERROR that nobody accepted also blocks approval and publication")
        Severity severity,

        @Schema(description = "The indicator's id; absent where it is about none") @Nullable
        String lineId,

        @Schema(
                description = "The indicator's name, 预算执行率, a class or a funds row; absent for the whole table",
                examples = "执法满意率")
        @Nullable
        String line,

        @Schema(description = "What it is about, for programs")
        FindingPlaceView place,

        @Schema(description = "The column; absent where it is about no cell") @Nullable
        Cell cell,

        @Schema(description = "The figures behind it, printed as the table prints them")
        Map<String, String> figures,

        @Schema(description = "The sentence, in Chinese and English")
        LocalizedText sentence,

        @Schema(description = "Absent while nobody accepted it") @Nullable
        Acceptance acceptance) {

    /** The findings of a score in the table's order, with what was accepted of them. */
    static List<FindingView> of(Score score, Map<String, Acceptance> accepted) {
        return score.findings().stream()
                .map(finding -> of(score, finding, accepted))
                .toList();
    }

    private static FindingView of(Score score, Finding finding, Map<String, Acceptance> accepted) {
        String key = FindingKey.of(score, finding);
        return new FindingView(
                key,
                finding.code(),
                finding.severity(),
                finding.lineId(),
                finding.line(),
                FindingPlaceView.of(finding.place()),
                finding.cell(),
                finding.figures(),
                new LocalizedText(
                        Sentences.of(finding, Locale.SIMPLIFIED_CHINESE), Sentences.of(finding, Locale.ENGLISH)),
                accepted.get(key));
    }
}
