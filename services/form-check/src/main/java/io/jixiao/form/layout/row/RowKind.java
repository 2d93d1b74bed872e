package io.jixiao.form.layout.row;

import io.jixiao.form.layout.heading.FundColumns;
import io.jixiao.form.layout.heading.FundSources;
import io.jixiao.form.layout.heading.GoalHeading;
import io.jixiao.form.layout.heading.IndicatorColumns;
import io.jixiao.form.layout.heading.OpenTable;
import java.util.List;
import java.util.Optional;

/** What a row of a table is, or a paragraph, with what was recognised in it. */
public sealed interface RowKind {

    /**
     * The beginning of a table, above its first row.
     *
     * @param goesOn the indicator table that goes on in it after a page break; empty where it is a table of its own
     * @param missed the label of its totals, where it should go on and cannot be matched
     */
    record TableBegins(Optional<OpenTable> goesOn, Optional<String> missed) implements RowKind {}

    /** The headings of the indicators: their block begins. */
    record IndicatorHeading(IndicatorColumns columns) implements RowKind {}

    /** The headings of the funds block, in this row of the table; the sources may stand beside one another below them. */
    record FundHeading(int row, FundColumns columns, FundSources sources) implements RowKind {}

    /** 预期目标 beside 实际完成情况, and their texts below them. */
    record GoalsHeading(GoalHeading heading) implements RowKind {}

    /** A row that was taken together with the one above it: the second row of headings, the texts of goals, the values of totals. */
    record PartOfAbove() implements RowKind {}

    /** The names of sources beside one another, below the heading of the funds. */
    record FundSourceNames() implements RowKind {}

    /** A row of the funds block that has a name or a figure. */
    record FundLine() implements RowKind {}

    /** A row of the funds block that has words alone. */
    record FundWords() implements RowKind {}

    /** The headings of the indicators once more, after a page break. */
    record RepeatedHeading() implements RowKind {}

    /** One indicator. */
    record Indicator(IndicatorRow row) implements RowKind {}

    /** 预算执行率 among the indicators. */
    record Execution(IndicatorRow row) implements RowKind {}

    /** A class or a subclass that has no indicator. */
    record EmptyClass(IndicatorRow row) implements RowKind {}

    /** Among the indicators, and none. */
    record NoIndicator(IndicatorRow row) implements RowKind {}

    /** The rest of the explanation of the line above, after a page break. */
    record ExplanationGoesOn(String rest) implements RowKind {}

    /** 小计. */
    record Subtotal() implements RowKind {}

    /** 总分: the end of the indicators. */
    record Totals(TotalsRow totals) implements RowKind {}

    /** A remark among the indicators. */
    record Remark() implements RowKind {}

    /** 偏差原因分析及改进措施 in one box for the whole table. */
    record SharedExplanation(String text) implements RowKind {}

    /** One of several goals, above its indicators. */
    record NumberedGoal(String text) implements RowKind {}

    /** One line of text: a title, a paragraph, a remark. */
    record TextLine(String text) implements RowKind {}

    /** Cells of which one may be the label of the next. */
    record LabelledValues() implements RowKind {}

    /** Nothing. */
    record Blank() implements RowKind {}

    /** The repairs without which it would have been misread, by their names. */
    default List<String> repairs() {
        return switch (this) {
            case IndicatorHeading it -> it.columns().repairs();
            case TableBegins it ->
                it.goesOn()
                        .filter(OpenTable::isMoved)
                        .map(open -> open.columns().repairs())
                        .orElse(List.of());
            default -> List.of();
        };
    }
}
