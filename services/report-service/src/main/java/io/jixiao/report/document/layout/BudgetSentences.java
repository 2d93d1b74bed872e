package io.jixiao.report.document.layout;

import io.jixiao.report.document.model.BudgetStatement;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.PrintedMoney;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Section 二 in sentences: income, expenditure and execution of the year, in the money of the form. */
final class BudgetSentences {

    private final PrintedMoney money;

    private BudgetSentences(PrintedMoney money) {
        this.money = money;
    }

    static List<String> of(ReportModel model) {
        return new BudgetSentences(TemplateOf.report(model).table().money()).sentences(model);
    }

    private List<String> sentences(ReportModel model) {
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

    private String income(int year, BudgetStatement budget) {
        String adjustment = switch (budget.adjustment().signum()) {
            case 1 -> "，调整追加" + amount(budget.adjustment());
            case -1 -> "，调整减少" + amount(budget.adjustment().negate());
            default -> "，年中未作调整";
        };
        return year + "年预算收入" + amount(budget.adjustedBudget()) + "，其中年初预算" + amount(budget.openingBudget())
                + adjustment + "。";
    }

    private String expenditure(int year, BudgetStatement budget) {
        String kinds = budget.expenditures().stream()
                .filter(row -> row.executedAmount().signum() != 0)
                .map(row -> row.kind().label() + amount(row.executedAmount()))
                .collect(Collectors.joining("，"));
        String total = year + "年支出" + amount(budget.executedAmount());
        return total + (kinds.isEmpty() ? "。" : "，其中" + kinds + "。");
    }

    private static String rate(ExecutionLine execution) {
        return execution.ratePercent() == null
                ? "全年预算数为0，预算执行率无法计算。"
                : "预算执行率为" + PrintedNumbers.percent(execution.ratePercent()) + "。";
    }

    private String amount(BigDecimal yuan) {
        return (money == PrintedMoney.YUAN ? PrintedNumbers.yuan(yuan) : PrintedNumbers.wanYuan(yuan)) + money.label();
    }
}
