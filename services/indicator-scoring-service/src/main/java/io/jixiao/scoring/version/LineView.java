package io.jixiao.scoring.version;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.language.text.LocalizedText;
import io.jixiao.scoring.evaluation.EvidenceStatus;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ScoredLine", description = "One indicator line, scored. score + lost = weight, unless undecided.")
public record LineView(
        @Schema(description = "The indicator's id") String id,
        @Schema(description = "一级指标") IndicatorClass indicatorClass,
        @Schema(description = "二级指标") IndicatorSubclass indicatorSubclass,
        @Schema(description = "三级指标", examples = "执法满意率") String name,

        @Schema(description = "年度指标值: the text as written and what was read in it")
        ReadingView target,

        @Schema(description = "实际完成值: the text as written and what was read in it")
        ReadingView actual,

        @Schema(description = "分值, points", examples = "10.00")
        BigDecimal weight,

        @Schema(description = "得分, points; absent while undecided", examples = "9.44") @Nullable
        BigDecimal score,

        @Schema(description = "Points lost; absent while undecided", examples = "0.56") @Nullable
        BigDecimal lost,

        @Schema(description = "Whether the target was reached; absent where that is not known") @Nullable
        Boolean met,

        @Schema(description = "偏差原因分析及改进措施; absent while there is none") @Nullable
        String deviationExplanation,

        @Schema(description = "What stood behind the actual value when it was scored; absent in a supposition")
        @Nullable
        EvidenceStatus evidenceStatus,

        Reason reason,

        @Schema(description = "Why the line scored what it did, with the numbers")
        LocalizedText sentence,

        TraceView trace) {

    static LineView of(Indicator input, LineScore line, EvidenceStatus evidenceStatus) {
        return new LineView(
                line.id(),
                line.indicatorClass(),
                line.indicatorSubclass(),
                line.name(),
                ReadingView.of(line.target()),
                ReadingView.of(line.actual()),
                line.weight(),
                line.score(),
                line.lost(),
                line.met(),
                input.deviationExplanation(),
                evidenceStatus,
                line.reason(),
                new LocalizedText(Sentences.of(line, Locale.SIMPLIFIED_CHINESE), Sentences.of(line, Locale.ENGLISH)),
                TraceView.of(line.trace()));
    }
}
