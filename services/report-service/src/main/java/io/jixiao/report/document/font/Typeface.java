package io.jixiao.report.document.font;

/** The typefaces of official documents. A document names them; which font is behind one is the font set's business. */
public enum Typeface {
    /** 宋体. */
    SONG("song", true),
    /** 黑体: first-level headings and the headings of a form. */
    HEI("hei", true),
    /** 楷体: second-level headings. */
    KAI("kai", true),
    /** 仿宋: body text; 宋体 stands in for it, since no font of this kind can be shipped under the same terms. */
    FANGSONG("fangsong", false),
    /** 小标宋: titles; 宋体 drawn bold stands in for it. */
    XIAOBIAOSONG("xiaobiaosong", false);

    private final String fileName;
    private final boolean shipped;

    Typeface(String fileName, boolean shipped) {
        this.fileName = fileName;
        this.shipped = shipped;
    }

    /** Name of the font's file without its extension; also the family that style sheets name. */
    public String fileName() {
        return fileName;
    }

    boolean shipped() {
        return shipped;
    }
}
