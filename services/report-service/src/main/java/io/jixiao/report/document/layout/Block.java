package io.jixiao.report.document.layout;

/**
 * One block of the report's text.
 *
 * @param kind what it is
 * @param text printable, without indent
 */
public record Block(Kind kind, String text) {
    /** Blocks from the outside in. */
    public enum Kind {
        /** First-level heading: 一、二、三、四. */
        SECTION,
        /** Second-level heading: （一）（二）. */
        SUBSECTION,
        /** Body text. */
        PARAGRAPH
    }

    public Block {
        text = PrintableText.of(text);
    }

    static Block section(String text) {
        return new Block(Kind.SECTION, text);
    }

    static Block subsection(String text) {
        return new Block(Kind.SUBSECTION, text);
    }

    static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text);
    }
}
