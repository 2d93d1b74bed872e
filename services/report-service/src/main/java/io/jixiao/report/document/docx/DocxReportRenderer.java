package io.jixiao.report.document.docx;

import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.layout.TemplateOf;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.office.ReproducibleZip;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The report as an official document in Word, ready to sign: the text, the scored table as an annex, its notes and the
 * signatures. Typography after GB/T 9704.
 */
@Singleton
public class DocxReportRenderer implements ReportRenderer {
    private final OfficialPaper paper = new OfficialPaper();

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public byte[] render(ReportModel model) {
        ReportHeader header = model.header();
        try (XWPFDocument document = paper.sheet(TemplateOf.report(model).paper())) {
            WordPage page = new WordPage(document);
            ReportText.write(model, page);
            FormAnnex.write(model, page);
            new ReviewNotice(model).write(page);
            CoreProperties.write(header, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return ReproducibleZip.at(
                    LocalDateTime.ofInstant(header.generatedAt(), header.zone()), bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
