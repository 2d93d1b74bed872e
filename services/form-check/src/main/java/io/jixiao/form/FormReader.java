package io.jixiao.form;

import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.excel.ExcelDocument;
import io.jixiao.form.layout.FormFinder;
import io.jixiao.form.word.WordDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads the self-evaluation forms in a file, whatever its name says: JSON, Word (.docx) or Excel (.xlsx) by its content.
 * Nothing is fetched, no formula is computed, and a file that cannot be read gets an {@link UnreadableForm}.
 */
public final class FormReader {
    private FormReader() {}

    /**
     * The forms in the file, at least one.
     *
     * @param file its content, at most {@link Limits#FILE_BYTES}
     * @param name its name, from which a missing fiscal year may be taken; may be empty
     * @param year the fiscal year of a document that names none
     */
    public static List<ReadForm> read(byte[] file, String name, int year) {
        if (file.length > Limits.FILE_BYTES) {
            throw new UnreadableForm("FILE_TOO_BIG", "", Limits.FILE_BYTES / 1024 / 1024);
        }
        return switch (FileKind.of(file)) {
            case JSON -> List.of(JsonForm.read(file));
            case WORD -> FormFinder.forms(opened(WordDocument::read, file), name, year);
            case EXCEL -> FormFinder.forms(opened(ExcelDocument::read, file), name, year);
        };
    }

    private interface Format {
        SourceDocument read(InputStream content) throws IOException;
    }

    /** POI answers a broken file with many kinds of exceptions; to the reader they are one. */
    private static SourceDocument opened(Format format, byte[] file) {
        try {
            return format.read(new ByteArrayInputStream(file));
        } catch (UnreadableForm known) {
            throw known;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableForm("BROKEN_FILE", "", broken);
        }
    }
}
