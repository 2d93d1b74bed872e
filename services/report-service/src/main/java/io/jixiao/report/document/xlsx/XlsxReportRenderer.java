package io.jixiao.report.document.xlsx;

import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.layout.PrintableText;
import io.jixiao.report.document.layout.TemplateText;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.office.ReproducibleZip;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The scored table for people who go on calculating with it; the text of the report is not in it. */
@Singleton
public class XlsxReportRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    @Override
    public boolean madeWhenAsked() {
        return true;
    }

    @Override
    public byte[] render(ReportModel model) {
        ReportHeader header = model.header();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormSheet(workbook, model).write();
            card(workbook.getProperties().getCoreProperties(), model);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return ReproducibleZip.at(
                    LocalDateTime.ofInstant(header.generatedAt(), header.zone()), bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void card(CoreProperties card, ReportModel model) {
        ReportHeader header = model.header();
        Optional<Date> generated = Optional.of(Date.from(header.generatedAt()));
        card.setTitle(PrintableText.of(TemplateText.formTitle(model)));
        card.setCreator(PrintableText.of(header.unitName()));
        card.setRevision(Integer.toString(header.reportVersion()));
        card.setCreated(generated);
        card.setModified(generated);
    }
}
