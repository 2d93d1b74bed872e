package io.jixiao.report.document.template;

/**
 * A note under the table: a text, or what is known of the report.
 *
 * @param text as printed; null for a note with content
 * @param content null for a text
 */
public record Note(String text, Content content) {

    /** What a note may say of the report. */
    public enum Content {
        /** 等级划分, from the rule set that scored; nothing where it has no grades. */
        GRADE_BANDS,
        /** 复核意见 and every changed score with its reason; nothing before a review is signed. */
        REVIEW
    }
}
