package io.jixiao.form.document;

import java.util.List;

/**
 * A file's text in reading order: paragraphs and tables, whatever the file's format.
 *
 * @param blocks paragraphs and tables
 */
public record SourceDocument(List<Block> blocks) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
    }

    /** A part of a document. */
    public sealed interface Block permits Paragraph, Grid {}

    /** A paragraph outside tables. */
    public record Paragraph(String text) implements Block {}
}
