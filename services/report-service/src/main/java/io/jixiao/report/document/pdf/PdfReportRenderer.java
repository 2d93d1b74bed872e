package io.jixiao.report.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.font.FontSet;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The report as an official document in PDF, to be filed and published. It costs more than the other formats together, so it is
 * made when it is asked for. One is made at a time: the fonts, once read, serve one document after another.
 */
@Singleton
public class PdfReportRenderer implements ReportRenderer {
    private final FontSet fontSet;
    private PdfFonts fonts;
    private byte[] colours;

    @Inject
    public PdfReportRenderer(FontSet fontSet) {
        this.fontSet = fontSet;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String fileExtension() {
        return "pdf";
    }

    @Override
    public boolean madeWhenAsked() {
        return true;
    }

    @Override
    public synchronized byte[] render(ReportModel model) {
        ReportHeader header = model.header();
        try (PDDocument document = new PDDocument()) {
            prepare();
            PdfRendererBuilder press = new PdfRendererBuilder();
            press.useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics());
            press.usePDDocument(document);
            press.usePdfAConformance(PdfAConformance.PDFA_3_A);
            press.usePdfUaAccessibility(true);
            press.useColorProfile(colours);
            press.useUnicodeLineBreaker(new ChineseLines());
            press.withProducer("Jixiao");
            press.withW3cDocument(PdfPage.of(model, fonts), null);
            try (PdfBoxRenderer renderer = press.buildPdfRenderer()) {
                fonts.embed(document, renderer.getFontResolver());
                renderer.createPDFWithoutClosing();
                PdfTimes.set(document, header);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void prepare() throws IOException {
        if (fonts == null) {
            XRLog.setLoggingEnabled(false);
            colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
            fonts = PdfFonts.of(fontSet);
        }
    }
}
