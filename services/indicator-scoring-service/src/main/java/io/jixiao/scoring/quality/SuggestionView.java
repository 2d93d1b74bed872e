package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.language.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Suggestion",
        description = "What to write instead. Every target in it can be measured and is read without doubt.")
public record SuggestionView(
        SuggestionKind kind,
        Basis basis,

        @Schema(description = "The indicator's id; absent where it is about several, or about one to be added")
        @Nullable
        String lineId,

        @Schema(description = "年度指标值 to write; absent where the target stays, or there are several", examples = "≥93%")
        @Nullable
        String target,

        @Schema(description = "三级指标 to write; absent where the name stays", examples = "案件办结数量") @Nullable
        String name,

        @Schema(description = "Where to file it; absent where it stays") @Nullable
        IndicatorClass indicatorClass,

        @Schema(description = "Where to file it; absent where it stays") @Nullable
        IndicatorSubclass indicatorSubclass,

        @Schema(description = "分值, points, of a line to add; absent for others", examples = "10.00") @Nullable
        BigDecimal weight,

        @Schema(description = "The library's indicator that it follows; absent for others", examples = "URB-20")
        @Nullable
        String libraryCode,

        @Schema(description = "What was achieved last year; absent where it stands on something else", examples = "93%")
        @Nullable
        String lastYearActual,

        @Schema(description = "The lines to make of one; absent for others") @Nullable
        List<Suggestion.NamedTarget> lines,

        @Schema(description = "The weights to change; absent for others") @Nullable
        List<Suggestion.LineWeight> weights,

        @Schema(description = "The suggestion in Chinese and English")
        LocalizedText sentence) {

    static SuggestionView of(Suggestion suggestion) {
        LocalizedText words = SuggestionSentences.of(suggestion);
        return new SuggestionView(
                suggestion.kind(),
                suggestion.basis(),
                suggestion.lineId(),
                suggestion.target(),
                suggestion.name(),
                suggestion.indicatorClass(),
                suggestion.indicatorSubclass(),
                suggestion.weight(),
                suggestion.libraryCode(),
                suggestion.lastYearActual(),
                suggestion.into(),
                suggestion.weights(),
                words);
    }
}
