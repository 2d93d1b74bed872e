package io.jixiao.form.document;

import io.jixiao.form.Note;
import java.util.List;

/**
 * A file's text in reading order: paragraphs and tables, whatever the file's format.
 *
 * @param blocks paragraphs and tables
 * @param pageHeaders lines that stand above its pages
 * @param notes what the file holds and was left out
 */
public record SourceDocument(List<Block> blocks, List<String> pageHeaders, List<Note> notes) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
        pageHeaders = pageHeaders.stream()
                .map(Invisible::removed)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        notes = List.copyOf(notes);
    }

    /** A part of a document. */
    public sealed interface Block permits Paragraph, Grid {}

    /** A paragraph outside tables. */
    public record Paragraph(String text) implements Block {
        public Paragraph {
            text = Invisible.removed(text);
        }
    }
}
