package io.jixiao.report.document.docx;

/** The paragraph styles of the official paper; the ids are those of word/styles.xml. */
enum ParagraphStyle {
    TITLE("Title"),
    BYLINE("Subtitle"),
    SECTION("Heading1"),
    SUBSECTION("Heading2"),
    BODY("BodyText"),
    ANNEX("Annex"),
    FORM_TITLE("FormTitle"),
    FORM_TEXT("FormText"),
    FORM_FIGURE("FormFigure"),
    FORM_HEADING("FormHeading"),
    FORM_JOIN("FormJoin"),
    FORM_NOTE("FormNote"),
    SIGNATURE("Signature"),
    VERSION("Version"),
    REVIEW_TITLE("ReviewTitle"),
    REVIEW_TEXT("ReviewText");

    private final String id;

    ParagraphStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
