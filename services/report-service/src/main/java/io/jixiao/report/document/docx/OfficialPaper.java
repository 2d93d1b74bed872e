package io.jixiao.report.document.docx;

import io.jixiao.report.document.template.Paper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Empty official paper: a Word document of the page, styles, fonts, header and footer that are kept as readable XML parts. */
final class OfficialPaper {
    private static final Map<String, String> PARTS = parts();

    /** Templates share few settings of paper; those of the newest are kept. */
    private static final int KEPT = 16;

    private final Map<Paper, byte[]> blank = new LinkedHashMap<>();

    /** A new document without any text. */
    XWPFDocument sheet(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(blank(paper)));
    }

    private synchronized byte[] blank(Paper paper) {
        if (blank.size() > KEPT) {
            blank.clear();
        }
        return blank.computeIfAbsent(paper, settings -> zip(new PaperParts(settings)));
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

    private static byte[] zip(PaperParts settings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                try (InputStream text = OfficialPaper.class.getResourceAsStream(file.getValue())) {
                    String part = new String(text.readAllBytes(), StandardCharsets.UTF_8);
                    zip.write(settings.filled(part).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toByteArray();
    }
}
