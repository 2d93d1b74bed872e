package io.jixiao.report.document.pdf;

import io.jixiao.report.document.model.ReportHeader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts the model's moment wherever the library put its own, so that the same model gives the same bytes. */
final class PdfTimes {
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private PdfTimes() {}

    static void set(PDDocument document, ReportHeader header) throws IOException {
        OffsetDateTime moment = header.generatedAt().atZone(header.zone()).toOffsetDateTime();
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(moment.atZoneSameInstant(moment.getOffset())));
        document.setDocumentId(header.generatedAt().getEpochSecond());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATED.matcher(xmp)
                .replaceAll("$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment) + "$2")
                .getBytes(StandardCharsets.UTF_8));
    }
}
