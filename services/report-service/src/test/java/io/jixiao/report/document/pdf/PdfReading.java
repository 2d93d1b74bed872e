package io.jixiao.report.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a PDF by search and copy. */
final class PdfReading {
    private static final Pattern REPEATED = Pattern.compile("— \\d+ —|尚有\\d+项错误未处理，不能签报.*");

    private PdfReading() {}

    /** All text in its order, without the blanks and line ends that layout made, and without what every page repeats. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return unspaced(new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> !REPEATED.matcher(line.strip()).matches())
                    .collect(Collectors.joining()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String unspaced(String text) {
        return text.replaceAll("[\\s\u3000\u00a0]+", "");
    }
}
