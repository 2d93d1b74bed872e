package io.jixiao.form;

import io.jixiao.form.binary.CompoundFile;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.excel.ExcelDocument;
import io.jixiao.form.json.JsonForm;
import io.jixiao.form.layout.FormFinder;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.Recognition;
import io.jixiao.form.word.WordDocument;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/**
 * Reads the self-evaluation forms in a file, whatever its name says: JSON, Word (.docx, .doc) or Excel (.xlsx, .xls) by its content.
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
        return switch (kind(file)) {
            case JSON -> JsonForm.read(file);
            case ARCHIVE -> FormFinder.forms(document(file), name, year);
            case COMPOUND -> FormFinder.forms(CompoundFile.read(file), name, year);
        };
    }

    /**
     * What each row of a Word or Excel file was recognised as; empty for JSON, which has no rows.
     *
     * @param file its content, at most {@link Limits#FILE_BYTES}
     */
    public static List<RecognisedRow> rows(byte[] file) {
        return switch (kind(file)) {
            case JSON -> List.of();
            case ARCHIVE -> Recognition.of(document(file));
            case COMPOUND -> Recognition.of(CompoundFile.read(file));
        };
    }

    private static FileKind kind(byte[] file) {
        if (file.length > Limits.FILE_BYTES) {
            throw new UnreadableForm("FILE_TOO_BIG", "", Limits.FILE_BYTES / 1024 / 1024);
        }
        return FileKind.of(file);
    }

    private static SourceDocument document(byte[] file) {
        OfficeFile office = SafeArchive.unpacked(file);
        try {
            return switch (office.kind()) {
                case WORD -> WordDocument.read(office.mainPart(), office.xml());
                case EXCEL -> ExcelDocument.read(office.xml());
            };
        } catch (UnreadableForm known) {
            throw known;
        } catch (SAXException stopped) {
            throw stopped.getException() instanceof UnreadableForm known ? known : broken(office, stopped);
        } catch (XMLStreamException | OpenXML4JException | IOException | RuntimeException | StackOverflowError broken) {
            throw broken(office, broken);
        }
    }

    private static UnreadableForm broken(OfficeFile office, Throwable why) {
        return new UnreadableForm("BROKEN_FILE", office.mainPart(), why);
    }
}
