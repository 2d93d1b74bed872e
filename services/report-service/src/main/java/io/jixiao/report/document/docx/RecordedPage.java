package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.FormGrid;
import io.jixiao.report.document.model.ReportModel;
import java.util.ArrayList;
import java.util.List;

/** What is written on a report's page, in order, so that two versions can be laid side by side. */
final class RecordedPage implements ReportPage {

    /** One thing that is written. */
    sealed interface Item {}

    /** A paragraph. */
    record Paragraph(ParagraphStyle style, String text) implements Item {}

    /** A part of the scored table. */
    record Table(FormGrid grid) implements Item {}

    /** The end of a section, with the margins of the next in mm. */
    record Section(int top, int bottom) implements Item {}

    private final List<Item> items = new ArrayList<>();

    private RecordedPage() {}

    /** All that the Word file of the version holds, but for the line on top of its pages. */
    static List<Item> of(ReportModel model) {
        RecordedPage page = new RecordedPage();
        DocxReportRenderer.write(model, page);
        return List.copyOf(page.items);
    }

    @Override
    public void paragraph(ParagraphStyle style, String text) {
        items.add(new Paragraph(style, text));
    }

    @Override
    public void table(FormGrid grid) {
        items.add(new Table(grid));
    }

    @Override
    public void section(int top, int bottom) {
        items.add(new Section(top, bottom));
    }

    @Override
    public void header(String text) {
        // A mark of one version, not of its text: the difference has a line of its own.
    }
}
