package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.PrintableText;
import io.jixiao.report.document.model.ReportHeader;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The document's own card: title, author, version, and times that come from the model. */
final class CoreProperties {

    private CoreProperties() {}

    static void write(ReportHeader header, XWPFDocument document) throws InvalidFormatException {
        Optional<Date> generated = Optional.of(Date.from(header.generatedAt()));
        String unit = PrintableText.of(header.unitName());
        PackageProperties card = document.getPackage().getPackageProperties();
        card.setTitleProperty(PrintableText.of(header.title()));
        card.setCreatorProperty(unit);
        card.setLastModifiedByProperty(unit);
        card.setLanguageProperty("zh-CN");
        card.setRevisionProperty(Integer.toString(header.reportVersion()));
        card.setCreatedProperty(generated);
        card.setModifiedProperty(generated);
    }
}
