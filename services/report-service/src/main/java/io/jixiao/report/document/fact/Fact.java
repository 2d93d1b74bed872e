package io.jixiao.report.document.fact;

import io.jixiao.report.document.layout.PrintedNumbers;
import io.jixiao.report.document.layout.TemplateOf;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.PrintedMoney;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What prose can name; printed as the table prints it, an amount with its unit. */
public enum Fact {
    YEAR("year", model -> "" + model.header().fiscalYear()),
    UNIT("unit", model -> model.header().unitName()),
    PROJECT("project", model -> model.header().projectName()),
    OPENING_BUDGET("budget.opening", model -> money(model, model.budget().openingBudget())),
    ADJUSTMENT("budget.adjustment", model -> money(model, model.budget().adjustment())),
    ADJUSTED_BUDGET("budget.adjusted", model -> money(model, model.budget().adjustedBudget())),
    EXECUTED_AMOUNT("budget.executed", model -> money(model, model.budget().executedAmount())),
    EXECUTION_RATE(
            "execution.rate",
            model -> PrintedNumbers.percent(model.form().execution().ratePercent())),
    EXECUTION_SCORE(
            "execution.score",
            model -> PrintedNumbers.score(model.form().execution().score())),
    TOTAL("total", model -> PrintedNumbers.score(model.form().total().total())),
    POINTS_LOST(
            "total.lost", model -> PrintedNumbers.points(model.form().total().pointsLost())),
    GRADE("grade", model -> grade(model.form().total())),
    INDICATORS("indicators.count", model -> "" + model.form().lines().count()),
    INDICATORS_FULL(
            "indicators.full",
            model -> "" + model.form().lines().filter(Fact::isFull).count()),
    STAFF_AUTHORIZED("staff.authorized", model -> "" + model.unit().authorizedStaff()),
    STAFF_ACTUAL("staff.actual", model -> "" + model.unit().actualStaff());

    private static final String UNDECIDED = "未定";

    private final String named;
    private final Function<ReportModel, String> text;

    Fact(String named, Function<ReportModel, String> text) {
        this.named = named;
        this.text = text;
    }

    /** As prose names it, e.g. execution.rate. */
    public String named() {
        return named;
    }

    /** The fact of that name; empty for any other. */
    static Optional<Fact> of(String name) {
        return Arrays.stream(values()).filter(fact -> fact.named.equals(name)).findFirst();
    }

    /** As printed; 未定 where the report does not know it. */
    String in(ReportModel model) {
        String known = text.apply(model);
        return known == null || known.isEmpty() ? UNDECIDED : known;
    }

    private static String money(ReportModel model, BigDecimal yuan) {
        PrintedMoney money = TemplateOf.report(model).table().money();
        return (money == PrintedMoney.YUAN ? PrintedNumbers.yuan(yuan) : PrintedNumbers.wanYuan(yuan)) + money.label();
    }

    private static String grade(FormTotal total) {
        return total.grade() == null ? UNDECIDED : total.grade().label().zh();
    }

    private static boolean isFull(IndicatorLine line) {
        return line.score() != null && line.score().compareTo(line.weight()) == 0;
    }
}
