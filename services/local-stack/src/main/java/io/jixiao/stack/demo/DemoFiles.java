package io.jixiao.stack.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps report files where a person can open them: {@code v1.docx}, {@code v1.pdf}, {@code v1.xlsx}, {@code v1.html}, and so on. */
final class DemoFiles {
    private static final List<String> FORMATS = List.of("docx", "pdf", "xlsx", "html", "json");

    private final Path directory;

    DemoFiles(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    void keep(ReportWatch watch, long version) {
        keep(watch, version, "v");
    }

    /** @param prefix of the files' names, before the version */
    void keep(ReportWatch watch, long version, String prefix) {
        try {
            Files.createDirectories(directory);
            for (String format : FORMATS) {
                Files.write(directory.resolve(prefix + version + "." + format), watch.file(version, format));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
