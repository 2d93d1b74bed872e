package io.jixiao.report.document.template;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The paper, A4: usually after GB/T 9704.
 *
 * @param top margin of the text in mm
 * @param bottom margin of the text in mm
 * @param left margin in mm
 * @param right margin in mm
 * @param annexTop margin of the scored table's pages in mm
 * @param annexBottom margin of the scored table's pages in mm
 * @param linePitch of the text in points, in halves of a point
 * @param title letters of the report's title
 * @param section letters of first-level headings
 * @param subsection letters of second-level headings
 * @param body letters of the text
 */
public record Paper(
        int top,
        int bottom,
        int left,
        int right,
        int annexTop,
        int annexBottom,
        BigDecimal linePitch,
        Lettering title,
        Lettering section,
        Lettering subsection,
        Lettering body) {
    private static final int A4_WIDTH = 210;

    public Paper {
        Objects.requireNonNull(linePitch, "linePitch");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(subsection, "subsection");
        Objects.requireNonNull(body, "body");
    }

    /** Width of the type area in mm. */
    public int typeWidth() {
        return A4_WIDTH - left - right;
    }

    /** Twentieths of a point, as Word counts the line pitch. */
    public int linePitchTwips() {
        return linePitch.movePointRight(1).multiply(BigDecimal.TWO).intValueExact();
    }
}
