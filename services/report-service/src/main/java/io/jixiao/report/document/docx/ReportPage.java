package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.FormGrid;

/** Where a report is written to, from its title to its last note. */
interface ReportPage {

    void paragraph(ParagraphStyle style, String text);

    void table(FormGrid grid);

    /** Ends the section with the last paragraph; what follows starts on a new page with other margins, in mm. */
    void section(int top, int bottom);

    /** Puts a line on top of every page. */
    void header(String text);
}
