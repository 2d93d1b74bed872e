package io.jixiao.form.command;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.form.check.CheckedForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** All findings of a folder as CSV that a spreadsheet opens: UTF-8 with its mark, and no cell that would run as a formula. */
final class FindingsFile implements AutoCloseable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Writer file;
    private final CSVPrinter csv;
    private final Locale language;

    FindingsFile(Path path, Locale language) {
        this.language = language;
        try {
            file = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
            file.write(BYTE_ORDER_MARK);
            csv = CSVFormat.EXCEL.print(file);
            csv.printRecord("file", "unit", "fiscalYear", "severity", "code", "line", "message");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void add(String name, CheckedForm form) {
        try {
            for (Finding finding : form.score().findings()) {
                csv.printRecord(
                        harmless(name),
                        harmless(form.form().unit()),
                        form.form().fiscalYear(),
                        finding.severity(),
                        finding.code(),
                        harmless(form.line(finding)),
                        harmless(Sentences.of(finding, language)));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static @Nullable String harmless(@Nullable String cell) {
        return cell != null && cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    @Override
    public void close() {
        try {
            csv.close(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
