package io.jixiao.engine.sentence;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingGroup;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.score.TotalCap;
import io.jixiao.engine.score.Trace;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sentences for findings and traces, made when asked for; Chinese for a Chinese locale, English for every other. */
public final class Sentences {
    private Sentences() {}

    /** What is wrong, where, and the figures behind it; a figure {@code what} names the place more closely than its label. */
    public static String of(Finding finding, Locale locale) {
        SentencePatterns patterns = SentencePatterns.of(locale);
        String because = finding.figures().get(Finding.BECAUSE);
        return patterns.say(
                "finding." + finding.code() + (because == null ? "" : "." + because), figures(finding, patterns));
    }

    private static Map<String, @Nullable String> figures(Finding finding, SentencePatterns patterns) {
        Map<String, @Nullable String> figures = new HashMap<>(finding.figures());
        figures.put("line", finding.figures().getOrDefault("what", finding.line()));
        figures.put("cell", patterns.pattern("cell." + finding.cell()));
        figures.computeIfPresent("funds", (name, cell) -> patterns.pattern("cell." + cell));
        figures.computeIfPresent("reason", (name, reason) -> patterns.pattern("why." + reason));
        return figures;
    }

    /** The finding's sentence; of several, one that names their lines. */
    public static String of(FindingGroup group, Locale locale) {
        List<Finding> findings = group.findings();
        if (findings.size() == 1) {
            return of(findings.getFirst(), locale);
        }
        SentencePatterns patterns = SentencePatterns.of(locale);
        if (!patterns.has("many." + group.code())) {
            return findings.stream().map(it -> of(it, locale)).collect(Collectors.joining(" "));
        }
        String each = patterns.has("each." + group.code()) ? "each." + group.code() : "each";
        String lines = findings.stream()
                .map(it -> patterns.say(each, figures(it, patterns)))
                .collect(Collectors.joining(patterns.pattern("between")));
        return patterns.say("many." + group.code(), Map.of("count", String.valueOf(findings.size()), "lines", lines));
    }

    /** Why the line scored what it did: the rule, the numbers, and what was lost. */
    public static String of(LineScore line, Locale locale) {
        return of(line.trace(), line.weight(), locale);
    }

    /** Why the execution line scored what it did. */
    public static String of(ExecutionScore execution, Locale locale) {
        return of(execution.trace(), execution.weight(), locale);
    }

    /** Why the total is capped, and what that takes. */
    public static String of(TotalCap cap, Locale locale) {
        Map<String, @Nullable String> figures = new HashMap<>();
        figures.put("budget", number(cap.adjustedBudget()));
        figures.put("executed", number(cap.executedAmount()));
        figures.put("below", number(cap.executionBelowPercent()));
        figures.put("limit", number(cap.limit()));
        figures.put("sum", number(cap.sum()));
        figures.put("lost", number(cap.lost()));
        figures.put("rule", cap.ruleSetId());
        figures.put("version", String.valueOf(cap.ruleSetVersion()));
        return SentencePatterns.of(locale).say(cap.lost().signum() == 0 ? "cap.idle" : "cap.lost", figures);
    }

    private static String of(Trace trace, BigDecimal weight, Locale locale) {
        SentencePatterns patterns = SentencePatterns.of(locale);
        Map<String, @Nullable String> figures = new HashMap<>();
        figures.put("target", trace.normalisedTarget());
        figures.put("actual", trace.normalisedActual());
        figures.put("why", patterns.pattern("why." + trace.reason()));
        figures.put("formula", trace.formula());
        figures.put("unrounded", number(trace.unrounded()));
        figures.put("score", number(trace.rounded()));
        figures.put("lost", number(trace.lost()));
        figures.put("weight", number(weight));
        figures.put("rule", trace.ruleSetId());
        figures.put("version", String.valueOf(trace.ruleSetVersion()));
        return patterns.say(pattern(trace), figures);
    }

    private static String pattern(Trace trace) {
        BigDecimal lost = trace.lost();
        if (lost == null) {
            return "trace.open";
        }
        boolean computed = trace.reason() == Reason.MET || trace.reason() == Reason.BELOW_TARGET;
        String kind = trace.method() == MethodKind.EXECUTION && computed ? "execution" : "trace";
        return kind + (lost.signum() == 0 ? ".full" : ".lost");
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : Formula.number(value);
    }
}
