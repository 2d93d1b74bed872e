package io.jixiao.engine.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The last step of the total, where little of the budget was spent and the rule set caps the total for it: the lower of the
 * sum of the lines and the limit. What it takes is lost, and no line lost it.
 *
 * @param ruleSetId the rule set
 * @param ruleSetVersion its version
 * @param executionBelowPercent the execution under which it holds, percent
 * @param adjustedBudget 全年预算数, yuan
 * @param executedAmount 全年执行数, yuan; under that percent of the budget
 * @param limit highest total, points
 * @param sum points of the decided lines, execution included
 * @param formula the rule with the numbers in it, e.g. "min(93.5, 89)"
 * @param lost points that it takes: sum − limit, and 0 where the sum is not above the limit
 * @param reason why
 */
public record TotalCap(
        String ruleSetId,
        int ruleSetVersion,
        BigDecimal executionBelowPercent,
        @Nullable BigDecimal adjustedBudget,
        @Nullable BigDecimal executedAmount,
        BigDecimal limit,
        BigDecimal sum,
        String formula,
        BigDecimal lost,
        Reason reason) {}
