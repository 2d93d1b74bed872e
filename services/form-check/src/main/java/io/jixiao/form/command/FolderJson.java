package io.jixiao.form.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jixiao.form.check.CheckAnswer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One JSON object: under {@code files} each file's name, and either its answer or why it could not be read. */
record FolderJson(PrintWriter out, Locale language) implements FolderAnswer {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record File(String file, @Nullable CheckAnswer answer, JsonAnswer.@Nullable Refusal unreadable) {}

    private record Folder(List<File> files) {}

    @Override
    public void print(List<CheckedFile> files, @Nullable Path csv) {
        write(files.stream().map(this::file).toList());
    }

    @Override
    public void printEmpty(Path folder) {
        write(List.of());
    }

    private File file(CheckedFile file) {
        return file.unreadable() == null
                ? new File(file.name(), CheckAnswer.of(file.forms(), language), null)
                : new File(file.name(), null, JsonAnswer.Refusal.of(file.unreadable(), language));
    }

    private void write(List<File> files) {
        JsonAnswer.write(new Folder(files), out);
    }
}
