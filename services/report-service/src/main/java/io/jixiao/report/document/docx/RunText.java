package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.PrintableText;
import java.util.StringTokenizer;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Text as a run: line ends become breaks and tabs become tabs, which Word would otherwise show as blanks. */
final class RunText {

    private RunText() {}

    static void append(XWPFParagraph paragraph, String text) {
        String printable = PrintableText.of(text).replace("\r\n", "\n").replace('\r', '\n');
        if (printable.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        StringTokenizer pieces = new StringTokenizer(printable, "\n\t", true);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            switch (piece) {
                case "\n" -> run.addBreak();
                case "\t" -> run.addTab();
                default -> run.setText(piece, run.getCTR().sizeOfTArray());
            }
        }
    }
}
