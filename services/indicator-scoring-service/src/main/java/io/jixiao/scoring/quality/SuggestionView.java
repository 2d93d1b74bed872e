package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.platform.web.problem.Bilingual;
import io.jixiao.scoring.quality.Suggestion.AddLine;
import io.jixiao.scoring.quality.Suggestion.Move;
import io.jixiao.scoring.quality.Suggestion.Rename;
import io.jixiao.scoring.quality.Suggestion.Reweigh;
import io.jixiao.scoring.quality.Suggestion.Split;
import io.jixiao.scoring.quality.Suggestion.WriteTarget;
import io.jixiao.scoring.version.FindingView.Sentence;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Suggestion",
        description = "What to write instead. Every target in it can be measured and is read without doubt.")
public record SuggestionView(
        Kind kind,
        Basis basis,

        @Schema(description = "The indicator's id; absent where it is about several, or about one to be added")
        String lineId,

        @Schema(description = "年度指标值 to write; absent where the target stays, or there are several", examples = "≥93%")
        String target,

        @Schema(description = "三级指标 to write; absent where the name stays", examples = "案件办结数量")
        String name,

        @Schema(description = "Where to file it; absent where it stays")
        IndicatorClass indicatorClass,

        @Schema(description = "Where to file it; absent where it stays")
        IndicatorSubclass indicatorSubclass,

        @Schema(description = "分值, points, of a line to add; absent for others", examples = "10.00")
        BigDecimal weight,

        @Schema(description = "The library's indicator that it follows; absent for others", examples = "URB-20")
        String libraryCode,

        @Schema(description = "What was achieved last year; absent where it stands on something else", examples = "93%")
        String lastYearActual,

        @Schema(description = "The lines to make of one; absent for others")
        List<NamedTarget> lines,

        @Schema(description = "The weights to change; absent for others")
        List<LineWeight> weights,

        @Schema(description = "The suggestion in Chinese and English")
        Sentence sentence) {

    /** Which of the parts are there. */
    @Schema(
            name = "SuggestionKind",
            description =
                    "WRITE_TARGET another target, RENAME another name (and target), SPLIT several lines, MOVE another class,"
                            + " REWEIGH other weights, ADD_LINE a line from the library.")
    public enum Kind {
        WRITE_TARGET,
        RENAME,
        SPLIT,
        MOVE,
        REWEIGH,
        ADD_LINE
    }

    @Schema(name = "SuggestedLine", description = "A line to make.")
    public record NamedTarget(
            @Schema(description = "三级指标", examples = "执法巡查（全年）")
            String name,

            @Schema(description = "年度指标值", examples = "=365天")
            String target) {}

    @Schema(name = "SuggestedWeight", description = "分值 of a line, before and after.")
    public record LineWeight(
            @Schema(description = "The indicator's id") String lineId,

            @Schema(description = "The indicator's name", examples = "执法满意率")
            String line,

            @Schema(description = "分值 as it is, points", examples = "12")
            BigDecimal before,

            @Schema(description = "分值 as it would be, points", examples = "10.00")
            BigDecimal after) {}

    static SuggestionView of(Suggestion suggestion) {
        Bilingual words = SuggestionSentences.of(suggestion);
        Sentence sentence = new Sentence(words.zh(), words.en());
        return switch (suggestion) {
            case WriteTarget it -> write(it, sentence);
            case Rename it ->
                new SuggestionView(
                        Kind.RENAME,
                        Basis.AS_WRITTEN,
                        it.lineId(),
                        it.target(),
                        it.name(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        sentence);
            case Split it ->
                new SuggestionView(
                        Kind.SPLIT,
                        Basis.AS_WRITTEN,
                        it.lineId(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        it.into().stream()
                                .map(part -> new NamedTarget(part.name(), part.target()))
                                .toList(),
                        null,
                        sentence);
            case Move it ->
                new SuggestionView(
                        Kind.MOVE,
                        Basis.RULE_SET,
                        it.lineId(),
                        null,
                        null,
                        it.indicatorClass(),
                        it.indicatorSubclass(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        sentence);
            case Reweigh it ->
                new SuggestionView(
                        Kind.REWEIGH,
                        Basis.RULE_SET,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        it.weights().stream()
                                .map(weight ->
                                        new LineWeight(weight.lineId(), weight.line(), weight.before(), weight.after()))
                                .toList(),
                        sentence);
            case AddLine it ->
                new SuggestionView(
                        Kind.ADD_LINE,
                        Basis.LIBRARY,
                        null,
                        it.target(),
                        it.name(),
                        it.indicatorClass(),
                        it.indicatorSubclass(),
                        it.weight(),
                        it.code(),
                        null,
                        null,
                        null,
                        sentence);
        };
    }

    private static SuggestionView write(WriteTarget it, Sentence sentence) {
        return new SuggestionView(
                Kind.WRITE_TARGET,
                it.basis(),
                it.lineId(),
                it.target(),
                null,
                null,
                null,
                null,
                it.basis() == Basis.LIBRARY ? it.from() : null,
                it.basis() == Basis.LAST_YEAR ? it.from() : null,
                null,
                null,
                sentence);
    }
}
