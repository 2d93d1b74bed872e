package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingPlace;
import io.jixiao.language.cell.CellReader;
import io.jixiao.language.lexicon.ProseWords;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Budget, expenditure, execution rate and total score as the table has them. */
final class OwnFigures {
    private static final FindingPlace TOTAL_ROW = new FindingPlace.Funds(FundRow.TOTAL);
    private static final int WAN = 4;
    private static final BigDecimal PERCENT =
            Objects.requireNonNull(Unit.of("%")).factor();
    private static final BigDecimal HUNDREDTH_PERCENT = PERCENT.movePointLeft(2);

    private OwnFigures() {}

    static List<OwnFigure> of(ScoredTable table) {
        ProseWords words = table.rules().lexicon().prose();
        FundFigures total = table.evaluation().funds().row(FundRow.TOTAL);
        List<TableFigure> opening = money(total.openingBudget(), table);
        List<TableFigure> adjusted = money(total.adjustedBudget(), table);
        List<TableFigure> either =
                Stream.concat(adjusted.stream(), opening.stream()).toList();
        return List.of(
                budget("年初预算数", Cell.OPENING_BUDGET, words.openingBudget(), opening),
                budget("全年预算数", Cell.ADJUSTED_BUDGET, words.adjustedBudget(), adjusted),
                budget("全年预算数", Cell.ADJUSTED_BUDGET, words.budget(), either),
                new OwnFigure(
                        "全年执行数",
                        TOTAL_ROW,
                        Cell.EXECUTED_AMOUNT,
                        words.expenditure(),
                        OwnFigures::isMoney,
                        money(total.executedAmount(), table)),
                new OwnFigure(
                        "执行率", FindingPlace.EXECUTION, Cell.RATE, words.rate(), OwnFigures::isShare, rates(table)),
                new OwnFigure(
                        "总分",
                        FindingPlace.TABLE,
                        Cell.TOTAL,
                        words.total(),
                        it -> isPoints(it) && !isFullMarks(it, table),
                        total(table)));
    }

    /** A budget that was changed in the course of the year has more figures than the table. */
    private static OwnFigure budget(String what, Cell cell, List<String> names, List<TableFigure> figures) {
        return new OwnFigure(what, TOTAL_ROW, cell, names, OwnFigures::isMoney, figures);
    }

    private static List<TableFigure> money(@Nullable BigDecimal yuan, ScoredTable table) {
        return yuan == null
                ? List.of()
                : List.of(new TableFigure(
                        yuan,
                        table.evaluation().funds().printedPlace(),
                        Formula.number(yuan.movePointLeft(WAN)) + "万元"));
    }

    private static List<TableFigure> rates(ScoredTable table) {
        List<TableFigure> rates = new ArrayList<>();
        String declared = table.evaluation().execution().declaredRate();
        if (new CellReader(0, List.of()).read(declared) instanceof Reading.Number printed && printed.unit() != null) {
            rates.add(new TableFigure(
                    printed.value().multiply(PERCENT), printed.value().ulp().multiply(PERCENT), printed.text()));
        }
        BigDecimal computed = table.execution().rate();
        if (computed != null) {
            rates.add(new TableFigure(computed.multiply(PERCENT), HUNDREDTH_PERCENT, Formula.number(computed) + "%"));
        }
        return rates;
    }

    private static List<TableFigure> total(ScoredTable table) {
        BigDecimal declared = table.declared().total();
        BigDecimal total = declared == null ? table.score().total() : declared;
        return total == null ? List.of() : List.of(new TableFigure(total, total.ulp(), Formula.number(total) + "分"));
    }

    private static boolean isMoney(Statement statement) {
        Unit unit = Unit.of(statement.value().reading().unit());
        return unit != null && unit.kind() == Unit.Kind.MONEY && unit.each().isEmpty();
    }

    private static boolean isShare(Statement statement) {
        Unit unit = Unit.of(statement.value().reading().unit());
        return unit != null && unit.kind() == Unit.Kind.RATIO;
    }

    private static boolean isPoints(Statement statement) {
        String unit = statement.value().reading().unit();
        return unit == null || unit.equals("分");
    }

    /** 总分100分 tells what could be earned. */
    private static boolean isFullMarks(Statement statement, ScoredTable table) {
        return statement.quote().contains("总分")
                && statement
                                .value()
                                .reading()
                                .value()
                                .compareTo(table.rules().weights().total())
                        == 0;
    }
}
