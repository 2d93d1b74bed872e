package io.jixiao.report.document.template;

import java.util.List;
import java.util.Objects;

/**
 * The scored table.
 *
 * @param mark above its title, e.g. 附件
 * @param title e.g. {year}年度{subject}绩效自评表
 * @param money what amounts are counted in
 * @param subject rows on top: whose table it is; a row that names {project} is left out where the subject is no project
 * @param funds the funds block
 * @param goal the annual goal; null where the table has none
 * @param indicators the indicators and the total
 * @param closing rows below the total, each with the text of a section
 */
public record TableLayout(
        String mark,
        String title,
        PrintedMoney money,
        List<List<LabelledValue>> subject,
        FundsLayout funds,
        GoalLayout goal,
        IndicatorLayout indicators,
        List<ClosingRow> closing) {

    /**
     * A label and a value beside it.
     *
     * @param labelColumns how many columns the label covers
     * @param valueColumns how many columns the value covers; null for all that are left
     */
    public record LabelledValue(String label, int labelColumns, String value, Integer valueColumns) {
        public LabelledValue {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The annual goal: a label beside two headings, and the texts below them.
     *
     * @param labelColumns how many columns the label covers
     * @param expected heading of what was expected
     * @param expectedColumns how many columns that covers; what was reached covers the others
     * @param actual heading of what was reached
     */
    public record GoalLayout(String label, int labelColumns, String expected, int expectedColumns, String actual) {}

    /**
     * A row below the total.
     *
     * @param labelColumns how many columns the label covers
     * @param section id of the section whose text stands in it
     */
    public record ClosingRow(String label, int labelColumns, String section) {}

    public TableLayout {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(money, "money");
        subject = subject.stream().map(List::copyOf).toList();
        Objects.requireNonNull(funds, "funds");
        Objects.requireNonNull(indicators, "indicators");
        closing = List.copyOf(closing);
    }
}
