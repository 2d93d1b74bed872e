package io.jixiao.report.document.docx;

import io.jixiao.report.document.template.Lettering;
import io.jixiao.report.document.template.Paper;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the XML parts of the paper leave open, as a template's paper settings fill it. Lengths in twentieths of a point. */
final class PaperParts {
    private static final int A4_WIDTH = 11_906;

    private final Map<String, String> open = new LinkedHashMap<>();

    PaperParts(Paper paper) {
        open.put("{pitch}", "" + paper.linePitchTwips());
        open.put("{indent}", "" + paper.body().halfPoints() * 20);
        letters("body", paper.body());
        letters("title", paper.title());
        letters("section", paper.section());
        letters("subsection", paper.subsection());
        open.put("{section.own}", ownSize(paper.section(), paper.body()));
        open.put("{subsection.own}", ownSize(paper.subsection(), paper.body()));
        open.put("{top}", "" + twips(paper.top()));
        open.put("{bottom}", "" + twips(paper.bottom()));
        open.put("{right}", "" + twips(paper.right()));
        // So that the type area is as wide as the tables that fill it.
        open.put("{left}", "" + (A4_WIDTH - twips(paper.right()) - twips(paper.typeWidth())));
    }

    String filled(String part) {
        String filled = part;
        for (Map.Entry<String, String> each : open.entrySet()) {
            filled = filled.replace(each.getKey(), each.getValue());
        }
        return filled;
    }

    static int twips(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }

    private void letters(String style, Lettering letters) {
        open.put("{" + style + ".face}", letters.face().officeName());
        open.put("{" + style + ".bold}", letters.bold() ? "<w:b/>" : "");
        open.put("{" + style + ".size}", "" + letters.halfPoints());
    }

    /** A heading as large as the text takes its size from it. */
    private static String ownSize(Lettering letters, Lettering body) {
        int size = letters.halfPoints();
        return size == body.halfPoints() ? "" : "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
    }
}
