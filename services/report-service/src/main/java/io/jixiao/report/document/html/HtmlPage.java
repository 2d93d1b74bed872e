package io.jixiao.report.document.html;

import io.jixiao.report.document.layout.Block;
import io.jixiao.report.document.layout.FormAnnexText;
import io.jixiao.report.document.layout.FormGrid;
import io.jixiao.report.document.layout.FormNotes;
import io.jixiao.report.document.layout.FundsAndGoalGrid;
import io.jixiao.report.document.layout.IndicatorGrid;
import io.jixiao.report.document.layout.PrintedNumbers;
import io.jixiao.report.document.layout.ReportOutline;
import io.jixiao.report.document.layout.TemplateOf;
import io.jixiao.report.document.layout.TemplateText;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.Severity;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What the page's template prints, every text ready.
 *
 * @param header title and subject
 * @param paperStyle style of the template's paper; null where it is the page's own
 * @param bylines under the title
 * @param formMark above the title of the scored table
 * @param formTitle title of the scored table
 * @param generated the moment of this version in the business zone
 * @param result total and grade in one phrase
 * @param openErrors how many errors nobody has settled, 0 and up
 * @param outline the sections
 * @param columns widths of the scored table's columns, as CSS lengths
 * @param grids the scored table's parts
 * @param notes its notes
 * @param findings by severity, worst first, without empty groups
 * @param trace one row for each scored line
 * @param inputs what the report was made from
 */
public record HtmlPage(
        ReportHeader header,
        String paperStyle,
        List<String> bylines,
        String formMark,
        String formTitle,
        String generated,
        String result,
        long openErrors,
        List<Block> outline,
        List<String> columns,
        List<FormGrid> grids,
        List<String> notes,
        List<FindingGroup> findings,
        List<TraceRow> trace,
        List<InputRow> inputs) {
    private static final DateTimeFormatter GENERATED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    static HtmlPage of(ReportModel model) {
        ReportHeader header = model.header();
        return new HtmlPage(
                header,
                PaperStyle.of(TemplateOf.report(model).paper()),
                FormAnnexText.bylines(model),
                TemplateOf.report(model).table().mark(),
                TemplateText.formTitle(model),
                GENERATED.format(header.generatedAt().atZone(header.zone())),
                result(model.form().total()),
                model.findings().stream()
                        .filter(finding -> finding.open() && finding.severity() == Severity.ERROR)
                        .count(),
                ReportOutline.of(model),
                IndicatorGrid.of(model).widths().stream().map(HtmlPage::width).toList(),
                List.of(FundsAndGoalGrid.of(model), IndicatorGrid.of(model)),
                FormNotes.of(model),
                FindingGroup.of(model.findings()),
                TraceRow.of(model),
                InputRow.of(model.inputs()));
    }

    private static String result(FormTotal total) {
        if (total.total() == null) {
            return "总分未定（已得" + PrintedNumbers.points(total.subtotal()) + "分，待定"
                    + PrintedNumbers.points(total.undecided()) + "分）";
        }
        String grade =
                total.grade() == null ? "等级未定" : "等级：" + total.grade().label().zh();
        return "总分" + PrintedNumbers.points(total.total()) + "分，" + grade;
    }

    private static String width(int tenthsOfMillimetre) {
        return BigDecimal.valueOf(tenthsOfMillimetre, 1).toPlainString() + "mm";
    }
}
