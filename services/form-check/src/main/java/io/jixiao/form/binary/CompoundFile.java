package io.jixiao.form.binary;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.document.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

/**
 * A file of several streams in one, as Word and Excel wrote them before 2007: a document or a workbook by the stream that it
 * has. Macros are not looked at.
 */
public final class CompoundFile {
    private CompoundFile() {}

    /** What stands in it. Throws {@link UnreadableForm} for one with a password, and for any other file of this kind. */
    public static SourceDocument read(byte[] file) {
        try (POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = streams.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableForm("ENCRYPTED", "");
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return OldWorkbook.read(root);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return OldDocument.read(root);
            }
            throw new UnreadableForm("OLD_BINARY_FORMAT", "");
        } catch (EncryptedDocumentException password) {
            throw new UnreadableForm("ENCRYPTED", "", password);
        } catch (OldFileFormatException older) {
            throw new UnreadableForm("OLD_BINARY_FORMAT", "", older);
        } catch (UnreadableForm known) {
            throw known;
        } catch (IOException | RecordFormatException broken) {
            throw new UnreadableForm("BROKEN_FILE", "", broken);
        } catch (RuntimeException | StackOverflowError broken) {
            // The library trusts what a file says of itself; any of its failures is a file that is not sound.
            throw new UnreadableForm("BROKEN_FILE", "", broken);
        }
    }
}
