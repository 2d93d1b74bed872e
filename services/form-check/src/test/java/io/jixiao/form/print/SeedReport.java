package io.jixiao.form.print;

import io.jixiao.form.print.layout.OfficialLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The published self-evaluation report of a department for 2021: its text, and its table behind the text. */
public final class SeedReport {
    private SeedReport() {}

    public static PrintedDocument print() {
        return prose().then(new OfficialLayout()
                .print(SharedCase.named("zhuzhou-2021").form()));
    }

    private static PrintedDocument prose() {
        try (InputStream file = SeedReport.class.getResourceAsStream("/seed/zhuzhou-2021-self-evaluation-report.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return PrintedDocument.of(text.lines()
                    .takeWhile(it -> !it.startsWith("附件："))
                    .filter(it -> !it.isBlank())
                    .flatMap(Stream::of)
                    .toArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
