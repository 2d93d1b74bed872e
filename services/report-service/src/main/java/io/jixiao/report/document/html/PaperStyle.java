package io.jixiao.report.document.html;

import io.jixiao.report.document.template.Lettering;
import io.jixiao.report.document.template.Paper;
import io.jixiao.report.document.template.ShippedTemplates;

/** The style that a template's paper needs beside the page's own, which is of official paper. */
final class PaperStyle {
    private PaperStyle() {}

    /** Null where the page's own is right. */
    static String of(Paper paper) {
        if (paper.equals(ShippedTemplates.official().paper())) {
            return null;
        }
        String pitch = "/" + paper.linePitch().toPlainString() + "pt ";
        String margins = paper.top() + "mm " + paper.right() + "mm " + paper.bottom() + "mm " + paper.left() + "mm";
        return "@page { margin: " + margins + "; }\n"
                + "body { font: " + font(paper.body(), pitch) + "; }\n"
                + "h1 { font: " + font(paper.title(), "/1.5 ") + "; }\n"
                + "h2 { font: " + font(paper.section(), pitch) + "; }\n"
                + "h3 { font: " + font(paper.subsection(), pitch) + "; }\n";
    }

    private static String font(Lettering letters, String pitch) {
        String weight = letters.bold() || letters.face() == Lettering.Face.XIAO_BIAO_SONG ? "700 " : "400 ";
        String family = switch (letters.face()) {
            case HEI -> "--black";
            case KAI -> "--kai";
            case FANG_SONG -> "--body";
            case SONG, XIAO_BIAO_SONG -> "--song";
        };
        return weight + letters.points().toPlainString() + "pt" + pitch + "var(" + family + ")";
    }
}
