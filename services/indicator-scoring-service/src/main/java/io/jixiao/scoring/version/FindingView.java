package io.jixiao.scoring.version;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import io.jixiao.engine.sentence.Sentences;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Finding", description = "A flaw of the table, as a careful reviewer would see it.")
public record FindingView(
        FindingCode code,

        @Schema(description = "An open ERROR blocks submission and approval")
        Severity severity,

        @Schema(description = "The indicator's id, where it is about one")
        String lineId,

        @Schema(
                description = "The indicator's name, 预算执行率, a class or a funds row; absent for the whole table",
                examples = "执法满意率")
        String line,

        @Schema(description = "The column") Cell cell,

        @Schema(description = "The figures behind it, printed as the table prints them")
        Map<String, String> figures,

        @Schema(description = "The sentence, in Chinese and English")
        Sentence sentence) {

    @Schema(description = "The same sentence in Chinese and English.")
    public record Sentence(String zh, String en) {}

    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.code(),
                finding.severity(),
                finding.lineId(),
                finding.line(),
                finding.cell(),
                finding.figures(),
                new Sentence(Sentences.of(finding, Locale.SIMPLIFIED_CHINESE), Sentences.of(finding, Locale.ENGLISH)));
    }
}
