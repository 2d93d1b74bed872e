package io.jixiao.report.document.html;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.diff.ReportChange;
import io.jixiao.report.document.diff.ReportDiff;
import io.jixiao.report.document.layout.PrintedNumbers;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import java.util.List;

/**
 * What the page of a difference prints, every text ready.
 *
 * @param header of the version that the changes lead to
 * @param title what is compared
 * @param before the version that the changes lead from
 * @param after the version that they lead to
 * @param changes in the order of the report
 */
public record DifferencePage(ReportHeader header, String title, int before, int after, List<Row> changes) {

    /**
     * One change.
     *
     * @param place the line, row or section; the whole report where it is about none of them
     * @param kind what changed there
     * @param before as printed; empty where there was nothing
     * @param after as printed; empty where there is nothing
     * @param points with their sign; empty where it is about no points
     * @param sentence the change as a sentence
     */
    public record Row(String place, String kind, String before, String after, String points, LocalizedText sentence) {}

    static DifferencePage of(ReportModel before, ReportModel after) {
        ReportDiff diff = ReportDiff.between(before, after);
        return new DifferencePage(
                after.header(),
                after.header().title() + "版本对照",
                diff.fromVersion(),
                diff.toVersion(),
                diff.changes().stream().map(DifferencePage::row).toList());
    }

    private static Row row(ReportChange change) {
        return new Row(
                change.lineName() == null ? "全文" : change.lineName(),
                change.kind().label().zh(),
                change.before() == null ? "" : change.before(),
                change.after() == null ? "" : change.after(),
                points(change),
                change.sentence());
    }

    private static String points(ReportChange change) {
        if (change.points() == null) {
            return "";
        }
        return (change.points().signum() > 0 ? "+" : "") + PrintedNumbers.points(change.points());
    }
}
