package io.jixiao.report.document.layout;

import io.jixiao.report.document.model.BudgetStatement;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.ReportModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Section 二 in sentences: income, expenditure and execution of the year, in 万元. */
final class BudgetSentences {

    private BudgetSentences() {}

    static List<String> of(ReportModel model) {
        int year = model.header().fiscalYear();
        ExecutionLine execution = model.form().execution();
        List<String> sentences = new ArrayList<>();
        sentences.add(income(year, model.budget()));
        sentences.add(expenditure(year, model.budget()) + rate(execution));
        if (execution.deviationExplanation() != null) {
            sentences.add("预算执行偏差原因及改进措施：" + execution.deviationExplanation());
        }
        return sentences;
    }

    private static String income(int year, BudgetStatement budget) {
        String adjustment = switch (budget.adjustment().signum()) {
            case 1 -> "，调整追加" + PrintedNumbers.wanYuan(budget.adjustment()) + "万元";
            case -1 -> "，调整减少" + PrintedNumbers.wanYuan(budget.adjustment().negate()) + "万元";
            default -> "，年中未作调整";
        };
        return year + "年预算收入" + PrintedNumbers.wanYuan(budget.adjustedBudget()) + "万元，其中年初预算"
                + PrintedNumbers.wanYuan(budget.openingBudget()) + "万元" + adjustment + "。";
    }

    private static String expenditure(int year, BudgetStatement budget) {
        String kinds = budget.expenditures().stream()
                .filter(row -> row.executedAmount().signum() != 0)
                .map(row -> row.kind().label() + PrintedNumbers.wanYuan(row.executedAmount()) + "万元")
                .collect(Collectors.joining("，"));
        String total = year + "年支出" + PrintedNumbers.wanYuan(budget.executedAmount()) + "万元";
        return total + (kinds.isEmpty() ? "。" : "，其中" + kinds + "。");
    }

    private static String rate(ExecutionLine execution) {
        return execution.ratePercent() == null
                ? "全年预算数为0，预算执行率无法计算。"
                : "预算执行率为" + PrintedNumbers.percent(execution.ratePercent()) + "。";
    }
}
