package io.jixiao.report.document.layout;

import static io.jixiao.report.document.layout.FormCell.Kind.LABEL;
import static io.jixiao.report.document.layout.FormCell.Kind.STUB;
import static io.jixiao.report.document.layout.FormCell.Kind.TEXT;

import io.jixiao.report.document.model.IndicatorClass;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.IndicatorSubclass;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.IndicatorLayout;
import io.jixiao.report.document.template.IndicatorLayout.Column;
import io.jixiao.report.document.template.IndicatorLayout.Field;
import io.jixiao.report.document.template.TableLayout;
import io.jixiao.report.document.template.TableLayout.ClosingRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The lower part of the scored table: the indicators by class, the total, and what a template has below it. An empty
 * second-level class keeps its row.
 */
public final class IndicatorGrid {
    private final ReportModel model;
    private final TableLayout table;
    private final IndicatorLayout layout;
    private final List<Column> columns;
    private final LineCells lines;

    private IndicatorGrid(ReportModel model) {
        this.model = model;
        this.table = TemplateOf.report(model).table();
        this.layout = table.indicators();
        this.columns = layout.columns(model.form().review() != null);
        this.lines = new LineCells(model.form().review());
    }

    /** The rows as the template has them. */
    public static FormGrid of(ReportModel model) {
        return new IndicatorGrid(model).grid();
    }

    private FormGrid grid() {
        List<List<FormCell>> rows = new ArrayList<>();
        model.form().classes().forEach(each -> rows.addAll(classRows(each)));
        if (!rows.isEmpty() && has(Field.STUB)) {
            rows.getFirst()
                    .addFirst(FormCell.of(STUB, layout.stub().replace("{points}", points()))
                            .high(rows.size()));
        }
        rows.add(new TotalRow(model, layout, columns).cells());
        table.closing().forEach(each -> rows.add(closing(each)));
        return new FormGrid(
                "绩效指标和得分",
                columns.stream().map(Column::width).toList(),
                new IndicatorHeading(columns).rows(),
                rows.stream().map(FormRow::new).toList());
    }

    private boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    private String points() {
        return PrintedNumbers.points(
                model.form().lines().map(IndicatorLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<List<FormCell>> classRows(IndicatorClass indicatorClass) {
        List<List<FormCell>> rows = new ArrayList<>();
        List<IndicatorSubclass> subclasses = indicatorClass.subclasses().isEmpty()
                ? List.of(new IndicatorSubclass("", List.of()))
                : indicatorClass.subclasses();
        subclasses.forEach(each -> rows.addAll(subclassRows(each)));
        String label = layout.classLabel()
                .replace("{points}", PrintedNumbers.points(indicatorClass.points()))
                .replace("{class}", indicatorClass.name());
        rows.getFirst().addFirst(FormCell.of(LABEL, label).high(rows.size()));
        return rows;
    }

    private List<List<FormCell>> subclassRows(IndicatorSubclass subclass) {
        List<List<FormCell>> rows = new ArrayList<>();
        subclass.lines().forEach(line -> rows.add(lineCells(line)));
        if (rows.isEmpty()) {
            rows.add(lineCells(null));
        }
        rows.getFirst().addFirst(FormCell.of(LABEL, subclass.name()).high(rows.size()));
        return rows;
    }

    /** @param line null for a class without any */
    private List<FormCell> lineCells(IndicatorLine line) {
        List<FormCell> cells = new ArrayList<>();
        for (Column column : columns) {
            switch (column.field()) {
                case STUB, CLASS, SUBCLASS -> {}
                default -> cells.add(lines.cell(column.field(), line));
            }
        }
        return cells;
    }

    private List<FormCell> closing(ClosingRow row) {
        List<String> words = model.narrative().section(row.section());
        return List.of(
                FormCell.of(LABEL, row.label()).wide(row.labelColumns()),
                FormCell.of(TEXT, words.isEmpty() ? "无" : String.join("\n", words))
                        .wide(columns.size() - row.labelColumns()));
    }
}
