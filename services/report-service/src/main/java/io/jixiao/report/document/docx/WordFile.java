package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.TemplateOf;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.office.ReproducibleZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The bytes of a Word file on official paper: the same text gives the same bytes. */
final class WordFile {
    private static final OfficialPaper PAPER = new OfficialPaper();

    private WordFile() {}

    /** @param model the version that the file is about: its paper and its moment are the file's */
    static byte[] of(ReportModel model, Consumer<XWPFDocument> text) {
        ReportHeader header = model.header();
        try (XWPFDocument document = PAPER.sheet(TemplateOf.report(model).paper())) {
            text.accept(document);
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
