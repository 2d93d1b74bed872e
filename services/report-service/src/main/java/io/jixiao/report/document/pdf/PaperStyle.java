package io.jixiao.report.document.pdf;

import io.jixiao.report.document.template.Lettering;
import io.jixiao.report.document.template.Paper;
import io.jixiao.report.document.template.ShippedTemplates;

/** What a template's paper changes in the style sheet, which is that of official paper. */
final class PaperStyle {
    private PaperStyle() {}

    /** Empty for official paper. */
    static String of(Paper paper) {
        if (paper.equals(ShippedTemplates.official().paper())) {
            return "";
        }
        String sides = "; margin-left: " + paper.left() + "mm; margin-right: " + paper.right() + "mm; }\n";
        return "@page { margin-top: " + paper.top() + "mm; margin-bottom: " + paper.bottom() + "mm" + sides
                + "@page annex { margin-top: " + paper.annexTop() + "mm; margin-bottom: " + paper.annexBottom() + "mm"
                + sides
                + "html { " + font(paper.body()) + " line-height: "
                + paper.linePitch().toPlainString() + "pt; }\n"
                + "h1 { " + font(paper.title()) + " }\n"
                + "h2.section { " + font(paper.section()) + " }\n"
                + "h3.subsection { " + font(paper.subsection()) + " }\n"
                + "table.form { width: " + paper.typeWidth() + "mm; }\n";
    }

    private static String font(Lettering letters) {
        String family = switch (letters.face()) {
            case HEI -> "hei, song";
            case KAI -> "kai, song";
            case FANG_SONG -> "fangsong, song";
            case SONG -> "song";
            case XIAO_BIAO_SONG -> "xiaobiaosong, song";
        };
        boolean bold = letters.bold() || letters.face() == Lettering.Face.XIAO_BIAO_SONG;
        return "font-family: " + family + "; font-size: " + letters.points().toPlainString() + "pt; font-weight: "
                + (bold ? "bold" : "normal") + ";";
    }
}
