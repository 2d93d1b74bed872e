package io.jixiao.form.command;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.BesideEachOther;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Checks every form in a folder on all cores, then lays them side by side. The only file that it writes is the CSV that it is
 * asked for.
 */
record FolderCheck(@Nullable String ruleSet, int ordinaryYear, Locale language, FolderAnswer answer) {

    /** What is read, and what can be saved as such and is told so; not the file that an office keeps beside an open one. */
    private static final String FORMS =
            "(?i)(?!~\\$|\\.).+\\.(?:json|docx|docm|xlsx|xlsm|doc|xls|wps|et|odt|ods|xlsb|rtf|pdf)";

    /**
     * The exit code: 2 when a file could not be read or there is none, else 1 when one has errors, else 0.
     *
     * @param csv where all findings go; null for nowhere
     */
    int check(Path folder, @Nullable Path csv) {
        List<Path> found = files(folder);
        if (found.isEmpty()) {
            answer.printEmpty(folder);
            return 2;
        }
        List<CheckedFile> files = compared(checked(folder, found));
        if (csv != null) {
            write(files, csv);
        }
        answer.print(files, csv);
        return files.stream().anyMatch(it -> !it.isRead())
                ? 2
                : files.stream().anyMatch(CheckedFile::hasErrors) ? 1 : 0;
    }

    private void write(List<CheckedFile> files, Path csv) {
        try (FindingsFile findings = new FindingsFile(csv, language)) {
            files.forEach(findings::add);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(it -> it.getFileName().toString().matches(FORMS))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<CheckedFile> checked(Path folder, List<Path> files) {
        try (ExecutorService cores =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                ProgressBar progress = new ProgressBarBuilder()
                        .setInitialMax(files.size())
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build()) {
            List<Future<CheckedFile>> checks = files.stream()
                    .map(file -> cores.submit(() -> {
                        CheckedFile checked = check(folder.relativize(file).toString(), file);
                        progress.step();
                        return checked;
                    }))
                    .toList();
            cores.close();
            return checks.stream().map(Future::resultNow).toList();
        }
    }

    private CheckedFile check(String name, Path file) {
        try {
            byte[] content = CheckCommand.content(file);
            return new CheckedFile(
                    name, FormCheck.check(content, file.getFileName().toString(), ruleSet, ordinaryYear), null);
        } catch (UnreadableForm unreadable) {
            return new CheckedFile(name, List.of(), unreadable);
        }
    }

    /** The same files, their forms with what is seen across all of them. */
    private static List<CheckedFile> compared(List<CheckedFile> files) {
        Iterator<CheckedForm> forms = BesideEachOther.compared(
                        files.stream().flatMap(it -> it.forms().stream()).toList())
                .iterator();
        List<CheckedFile> compared = new ArrayList<>();
        for (CheckedFile file : files) {
            compared.add(new CheckedFile(
                    file.name(), file.forms().stream().map(it -> forms.next()).toList(), file.unreadable()));
        }
        return compared;
    }
}
