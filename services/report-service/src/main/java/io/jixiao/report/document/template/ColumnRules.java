package io.jixiao.report.document.template;

import io.jixiao.report.document.model.FundSource;
import io.jixiao.report.document.template.FundsLayout.FundColumn;
import io.jixiao.report.document.template.FundsLayout.FundField;
import io.jixiao.report.document.template.FundsLayout.FundLabel;
import io.jixiao.report.document.template.IndicatorLayout.Column;
import io.jixiao.report.document.template.IndicatorLayout.Field;
import io.jixiao.report.document.template.InvalidTemplate.Flaw;
import io.jixiao.report.document.template.TableLayout.LabelledValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold for the columns of the table, before or after a review. */
final class ColumnRules {
    private static final int TENTHS = 10;

    private final ReportTemplate template;
    private final TableLayout table;
    private final boolean reviewed;
    private final String name;
    private final List<Column> columns;
    private final List<Field> fields;
    private final List<Flaw> flaws = new ArrayList<>();

    ColumnRules(ReportTemplate template, boolean reviewed) {
        this.template = template;
        this.table = template.table();
        this.reviewed = reviewed;
        this.name = reviewed ? "reviewedColumns" : "columns";
        this.columns = table.indicators().columns(reviewed);
        this.fields = columns.stream().map(Column::field).toList();
    }

    List<Flaw> broken() {
        fields();
        order();
        widths();
        groups();
        funds();
        spans();
        return flaws;
    }

    private void fields() {
        String pointer = "/table/indicators/" + name;
        if (new HashSet<>(fields).size() < fields.size()) {
            flaw(pointer, "UNIQUE", "同一内容只能占一栏", "A field has one column only");
        }
        Set<Field> needed = EnumSet.of(
                Field.CLASS, Field.SUBCLASS, Field.NAME, Field.ACTUAL, Field.WEIGHT, Field.SCORE, Field.EXPLANATION);
        if (reviewed) {
            needed.add(Field.REVIEW_SCORE);
        }
        if (fields.contains(Field.VALUE)) {
            needed.addAll(EnumSet.of(Field.OPERATOR, Field.UNIT));
        } else {
            needed.add(Field.TARGET);
        }
        needed.removeAll(fields);
        if (!needed.isEmpty()) {
            flaw(pointer, "COLUMNS", "缺少下列各栏：" + named(needed), "Lacks the columns " + named(needed));
        }
        boolean split = fields.contains(Field.OPERATOR) || fields.contains(Field.UNIT);
        if (fields.contains(Field.TARGET) && (split || fields.contains(Field.VALUE))) {
            flaw(
                    pointer,
                    "COLUMNS",
                    "TARGET 与 OPERATOR、VALUE、UNIT 只能取其一",
                    "Has TARGET, or else OPERATOR, VALUE and UNIT");
        }
        if (fields.contains(Field.STUB) && table.indicators().stub() == null) {
            flaw("/table/indicators/stub", "STUB", "有 STUB 栏时必须写明", "Must be there where there is a column STUB");
        }
    }

    /** Labels reach over the rows below them, so they stand first, and the total's label reaches to the weights. */
    private void order() {
        List<Field> labels = new ArrayList<>(List.of(Field.STUB, Field.CLASS, Field.SUBCLASS, Field.NAME));
        labels.retainAll(fields);
        if (fields.size() >= labels.size() && !fields.subList(0, labels.size()).equals(labels)) {
            flaw(
                    "/table/indicators/" + name,
                    "ORDER",
                    "应以 STUB（如有）、CLASS、SUBCLASS、NAME 为序开头",
                    "Must begin with STUB (where there is one), CLASS, SUBCLASS, NAME");
        }
        int weight = fields.indexOf(Field.WEIGHT);
        boolean before =
                weight >= 0
                        && fields.subList(0, weight).stream()
                                .anyMatch(EnumSet.of(
                                        Field.SCORE, Field.REVIEW_SCORE, Field.DEVIATION, Field.EXPLANATION)::contains);
        if (before) {
            flaw(
                    "/table/indicators/" + name,
                    "ORDER",
                    "WEIGHT 应在各得分栏和 EXPLANATION 之前",
                    "WEIGHT must stand before the scores and EXPLANATION");
        }
    }

    private void widths() {
        int sum = columns.stream().mapToInt(Column::width).sum();
        int width = template.paper().typeWidth() * TENTHS;
        if (sum != width) {
            flaw(
                    "/table/indicators/" + name,
                    "WIDTHS",
                    "各栏宽度之和应为版心宽度 " + width + "，现为 " + sum,
                    "The widths must sum to that of the type area, " + width + ", not " + sum);
        }
    }

    /** A group that is taken up again would be two headings of one name. */
    private void groups() {
        Set<String> closed = new HashSet<>();
        String open = null;
        for (int at = 0; at < columns.size(); at++) {
            String group = columns.get(at).group();
            if (group != null && !group.equals(open) && !closed.add(group)) {
                flaw(
                        "/table/indicators/" + name + "/" + at + "/group",
                        "GROUP",
                        "同一组的各栏应相邻",
                        "The columns of a group must be neighbours");
            }
            open = group;
        }
    }

    private void funds() {
        FundsLayout funds = table.funds();
        List<FundField> held =
                funds.columns(reviewed).stream().map(FundColumn::field).toList();
        String pointer = "/table/funds/" + name;
        Set<FundField> needed = EnumSet.complementOf(EnumSet.of(FundField.REVIEW_SCORE, FundField.EXPLANATION));
        if (reviewed) {
            needed.add(FundField.REVIEW_SCORE);
        }
        needed.removeAll(held);
        if (!needed.isEmpty()) {
            flaw(pointer, "COLUMNS", "缺少下列各栏：" + named(needed), "Lacks the columns " + named(needed));
        }
        if (new HashSet<>(held).size() < held.size()) {
            flaw(pointer, "UNIQUE", "同一内容只能占一栏", "A field has one column only");
        }
        if (!held.isEmpty() && held.getFirst() != FundField.SOURCE) {
            flaw(pointer, "ORDER", "应以 SOURCE 开头", "Must begin with SOURCE");
        }
        spans(
                pointer,
                funds.labelColumns()
                        + funds.columns(reviewed).stream()
                                .mapToInt(FundColumn::columns)
                                .sum());
        Set<FundSource> sources = funds.rows().stream().map(FundLabel::source).collect(Collectors.toSet());
        if (!reviewed && sources.size() < FundSource.values().length) {
            flaw("/table/funds/rows", "ROWS", "每个资金来源应有且只有一行", "Must have every fund source once");
        }
    }

    private void spans() {
        for (int at = 0; at < table.subject().size(); at++) {
            List<LabelledValue> row = table.subject().get(at);
            boolean open = row.getLast().valueColumns() == null;
            int covered = row.stream()
                    .mapToInt(each -> each.labelColumns() + (each.valueColumns() == null ? 0 : each.valueColumns()))
                    .sum();
            boolean early = row.subList(0, row.size() - 1).stream().anyMatch(each -> each.valueColumns() == null);
            if (early || (open ? covered >= columns.size() : covered != columns.size())) {
                spansWrong("/table/subject/" + at);
            }
        }
        if (table.goal() != null && table.goal().labelColumns() + table.goal().expectedColumns() >= columns.size()) {
            spansWrong("/table/goal");
        }
        for (int at = 0; at < table.closing().size(); at++) {
            if (table.closing().get(at).labelColumns() >= columns.size()) {
                spansWrong("/table/closing/" + at);
            }
        }
    }

    private void spans(String pointer, int covered) {
        if (covered != columns.size()) {
            spansWrong(pointer);
        }
    }

    private void spansWrong(String pointer) {
        flaw(
                pointer,
                "SPANS",
                "应恰好覆盖表格的 " + columns.size() + " 栏（" + name + "）",
                "Must cover the table's " + columns.size() + " columns (" + name + ")");
    }

    private static String named(Set<? extends Enum<?>> fields) {
        return Arrays.toString(fields.toArray());
    }

    private void flaw(String pointer, String rule, String zh, String en) {
        flaws.add(Flaw.of(pointer, rule, zh, en));
    }
}
