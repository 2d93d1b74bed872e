package io.jixiao.report.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Empty official paper: a Word document of the page, styles, fonts, header and footer that are kept as readable XML parts. */
final class OfficialPaper {
    private static final Map<String, String> PARTS = parts();

    private final byte[] blank = zip();

    /** A new document without any text. */
    XWPFDocument sheet() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(blank));
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "_rels/package.xml.rels");
        for (String part : new String[] {
            "docProps/app.xml",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "word/fontTable.xml",
            "word/header1.xml",
            "word/header2.xml",
            "word/footer1.xml",
            "word/footer2.xml"
        }) {
            parts.put(part, part);
        }
        return parts;
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                try (InputStream text = OfficialPaper.class.getResourceAsStream(part.getValue())) {
                    text.transferTo(zip);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toByteArray();
    }
}
