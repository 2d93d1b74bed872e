package io.jixiao.scoring.quality;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.scoring.quality.Suggestion.AddLine;
import io.jixiao.scoring.quality.Suggestion.Move;
import io.jixiao.scoring.quality.Suggestion.Rename;
import io.jixiao.scoring.quality.Suggestion.Reweigh;
import io.jixiao.scoring.quality.Suggestion.Split;
import io.jixiao.scoring.quality.Suggestion.WriteTarget;
import java.util.stream.Collectors;

/** Suggestions in words. */
final class SuggestionSentences {

    private SuggestionSentences() {}

    static LocalizedText of(Suggestion suggestion) {
        return switch (suggestion) {
            case WriteTarget it -> write(it);
            case Rename it -> rename(it);
            case Split it ->
                say(
                        "“%s”分为 %d 个指标：%s。",
                        "Make %2$d lines of \"%1$s\": %3$s.",
                        it.line(),
                        it.into().size(),
                        it.into().stream()
                                .map(part -> part.name() + " " + part.target())
                                .collect(Collectors.joining("; ")));
            case Move it ->
                say(
                        "“%s”改列在%s—%s。",
                        "File \"%s\" under %s, %s.",
                        it.line(),
                        it.indicatorClass().chineseName(),
                        it.indicatorSubclass().chineseName());
            case Reweigh it ->
                say(
                        "分值调整为：%s。",
                        "Change the weights: %s.",
                        it.weights().stream()
                                .map(weight -> "%s %s → %s"
                                        .formatted(
                                                weight.line(),
                                                weight.before().toPlainString(),
                                                weight.after().toPlainString()))
                                .collect(Collectors.joining("; ")));
            case AddLine it ->
                say(
                        "从指标库增加“%s”（%s）%s，分值 %s 分。",
                        "Add \"%s\" (%s) %s from the library, with %s points.",
                        it.name(),
                        it.libraryCode(),
                        it.target(),
                        it.weight().toPlainString());
        };
    }

    private static LocalizedText write(WriteTarget it) {
        return switch (it.basis()) {
            case AS_WRITTEN, RULE_SET ->
                say("“%s”年度指标值写为“%s”。", "Write the target of \"%s\" as \"%s\".", it.line(), it.target());
            case NAME ->
                it.target().endsWith("分")
                        ? say(
                                "“%s”制定评分细则逐项打分，年度指标值写为“%s”。",
                                "Score \"%s\" by a checklist and write the target as \"%s\".", it.line(), it.target())
                        : say(
                                "“%s”按指标名称，年度指标值写为“%s”，请核对。",
                                "By its name, write the target of \"%s\" as \"%s\"; check it.", it.line(), it.target());
            case LIBRARY ->
                say(
                        "“%s”参照指标库 %3$s，年度指标值写为“%2$s”。",
                        "Like %3$s of the library, write the target of \"%1$s\" as \"%2$s\".",
                        it.line(),
                        it.target(),
                        it.from());
            case LAST_YEAR ->
                say(
                        "“%s”上年实际完成“%3$s”，年度指标值建议写为“%2$s”。",
                        "Last year \"%1$s\" achieved \"%3$s\": write the target as \"%2$s\".",
                        it.line(),
                        it.target(),
                        it.from());
        };
    }

    private static LocalizedText rename(Rename it) {
        return it.target() == null
                ? say("“%s”改名为“%s”。", "Call \"%s\" \"%s\".", it.line(), it.name())
                : say(
                        "“%s”改名为“%s”，年度指标值写为“%s”。",
                        "Call \"%s\" \"%s\" and write its target as \"%s\".", it.line(), it.name(), it.target());
    }

    private static LocalizedText say(String zh, String en, Object... figures) {
        return new LocalizedText(zh.formatted(figures), en.formatted(figures));
    }
}
