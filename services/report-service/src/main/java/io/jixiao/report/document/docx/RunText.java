package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.PrintableText;
import java.util.StringTokenizer;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Text as a run: line ends become breaks and tabs become tabs, which Word would otherwise show as blanks. */
final class RunText {

    private RunText() {}

    static void append(XWPFParagraph paragraph, String text) {
        String printable = printable(text);
        if (!printable.isEmpty()) {
            fill(paragraph.getCTP().addNewR(), printable, false);
        }
    }

    /** Fills a run; the text of one that was struck out stands in elements of its own. */
    static void fill(CTR run, String text, boolean struck) {
        StringTokenizer pieces = new StringTokenizer(printable(text), "\n\t", true);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            switch (piece) {
                case "\n" -> run.addNewBr();
                case "\t" -> run.addNewTab();
                default -> write(struck ? run.addNewDelText() : run.addNewT(), piece);
            }
        }
    }

    private static void write(CTText target, String text) {
        target.setStringValue(text);
        if (!text.equals(text.strip())) {
            target.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    private static String printable(String text) {
        return PrintableText.of(text).replace("\r\n", "\n").replace('\r', '\n');
    }
}
