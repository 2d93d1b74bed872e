package io.jixiao.engine.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 执行率封顶: who spent little of the budget gets no high total, whatever the lines earned. Some regions' rule; off where a rule
 * set has none.
 *
 * @param executionBelowPercent executed ÷ adjusted budget under which it holds, exclusive; percent, above 0 to 100
 * @param total highest total then; points, 0 to under the sum of all weights, of no more decimals than a score
 */
public record ExecutionCap(BigDecimal executionBelowPercent, BigDecimal total) {
    private static final String PART = "executionCaps";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public ExecutionCap {
        Completeness.requirePresent(PART + ".executionBelowPercent", executionBelowPercent, PART + ".total", total);
        Completeness.require(
                executionBelowPercent.signum() > 0 && executionBelowPercent.compareTo(HUNDRED) <= 0,
                PART + ".executionBelowPercent",
                "应大于 0，至多 100",
                "Must be above 0 and at most 100");
        Completeness.require(total.signum() >= 0, PART + ".total", "不应小于 0", "Must not be below 0");
    }

    /** The caps with the lowest execution first; null for none, so that a rule set without them is written as ever. */
    static @Nullable List<ExecutionCap> lowestFirst(
            @Nullable List<ExecutionCap> caps, BigDecimal whole, Rounding rounding) {
        if (caps == null || caps.isEmpty()) {
            return null;
        }
        List<ExecutionCap> sorted = caps.stream()
                .sorted(Comparator.comparing(ExecutionCap::executionBelowPercent))
                .toList();
        Completeness.require(
                sorted.getLast().total.compareTo(whole) < 0,
                PART + ".total",
                "应小于总分 " + whole,
                "Must be below the whole of " + whole);
        Completeness.require(
                sorted.stream().allMatch(cap -> cap.total.stripTrailingZeros().scale() <= rounding.scoreDecimals()),
                PART + ".total",
                "小数位数不应多于 " + rounding.scoreDecimals() + " 位",
                "Must not have more than %d decimals".formatted(rounding.scoreDecimals()));
        for (int i = 1; i < sorted.size(); i++) {
            ExecutionCap lower = sorted.get(i - 1);
            ExecutionCap higher = sorted.get(i);
            Completeness.require(
                    lower.executionBelowPercent.compareTo(higher.executionBelowPercent) < 0
                            && lower.total.compareTo(higher.total) < 0,
                    PART,
                    "各档执行率不应重复，执行率越低，总分上限应越低",
                    "No execution rate may be named twice, and a lower one must have a lower total");
        }
        return sorted;
    }
}
