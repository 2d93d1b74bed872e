package io.jixiao.form.command;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.form.check.CheckedAddress;
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

/** All files of a folder with their findings as CSV that a spreadsheet opens: UTF-8 with its mark, and no cell that would run as a formula. */
final class FindingsFile implements AutoCloseable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** In the column of severities. */
    private static final String NOT_READ = "NOT_READ";

    private final Writer file;
    private final CSVPrinter csv;
    private final Locale language;
    private final CommandTexts texts;

    FindingsFile(Path path, Locale language) {
        this.language = language;
        texts = new CommandTexts(language);
        try {
            file = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
            file.write(BYTE_ORDER_MARK);
            csv = CSVFormat.EXCEL.print(file);
            csv.printRecord("file", "unit", "fiscalYear", "severity", "code", "line", "message", "address");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The file's findings; one that was not read, or in which nothing was found, has a row that says so. */
    void add(CheckedFile file) {
        if (file.unreadable() != null) {
            row(
                    file.name(),
                    null,
                    null,
                    NOT_READ,
                    file.unreadable().code(),
                    file.unreadable().where(),
                    file.unreadable().message(language),
                    null);
        }
        file.forms().forEach(form -> add(file.name(), form));
    }

    private void add(String name, CheckedForm form) {
        String unit = form.form().unit();
        Integer year = form.form().fiscalYear();
        if (form.score().findings().isEmpty()) {
            row(name, unit, year, "", "", "", texts.say("csv.nothing"), null);
        }
        for (Finding finding : form.score().findings()) {
            CheckedAddress address = CheckedAddress.of(finding, form, language);
            row(
                    name,
                    unit,
                    year,
                    finding.severity().name(),
                    finding.code().name(),
                    form.line(finding),
                    Sentences.of(finding, language),
                    address == null ? null : address.text());
        }
    }

    private void row(
            String name,
            @Nullable String unit,
            @Nullable Integer year,
            String severity,
            String code,
            @Nullable String line,
            String message,
            @Nullable String address) {
        try {
            csv.printRecord(
                    harmless(name),
                    harmless(unit),
                    year,
                    severity,
                    code,
                    harmless(line),
                    harmless(message),
                    harmless(address));
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
