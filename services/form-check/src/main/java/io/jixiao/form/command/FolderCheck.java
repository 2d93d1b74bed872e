package io.jixiao.form.command;

import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Severity;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Checks every form in a folder on all cores: one line each in the order of their names, and a CSV of all findings. */
record FolderCheck(@Nullable String ruleSet, int ordinaryYear, CommandTexts texts, PrintWriter out) {

    /** What is read, and what can be saved as such and is told so; not the file that an office keeps beside an open one. */
    private static final String FORMS = "(?i)(?!~\\$|\\.).+\\.(?:json|docx|docm|xlsx|xlsm|doc|xls|wps|et|odt|ods|xlsb)";

    private record Outcome(
            Path file, List<CheckedForm> forms, @Nullable UnreadableForm unreadable) {}

    /** The exit code: 2 when a file could not be read or there is none, else 1 when one has errors, else 0. */
    int check(Path folder, Path csv) {
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            out.println(texts.say("folder.empty", folder));
            return 2;
        }
        List<Outcome> outcomes = outcomes(files);
        try (FindingsFile findings = new FindingsFile(csv, texts.language())) {
            for (Outcome outcome : outcomes) {
                String name = folder.relativize(outcome.file()).toString();
                print(name, outcome);
                outcome.forms().forEach(form -> findings.add(name, form));
            }
        }
        long unread = outcomes.stream().filter(it -> it.unreadable() != null).count();
        long faulty = outcomes.stream()
                .filter(it -> it.forms().stream().anyMatch(CheckedForm::hasErrors))
                .count();
        out.println(texts.say("folder.sum", files.size(), files.size() - unread - faulty, faulty, unread, csv));
        return unread > 0 ? 2 : faulty > 0 ? 1 : 0;
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

    private List<Outcome> outcomes(List<Path> files) {
        try (ExecutorService cores =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                ProgressBar progress = new ProgressBarBuilder()
                        .setInitialMax(files.size())
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build()) {
            List<Future<Outcome>> checks = files.stream()
                    .map(file -> cores.submit(() -> {
                        Outcome outcome = check(file);
                        progress.step();
                        return outcome;
                    }))
                    .toList();
            cores.close();
            return checks.stream().map(Future::resultNow).toList();
        }
    }

    private Outcome check(Path file) {
        try {
            byte[] content = CheckCommand.content(file);
            return new Outcome(
                    file, FormCheck.check(content, file.getFileName().toString(), ruleSet, ordinaryYear), null);
        } catch (UnreadableForm unreadable) {
            return new Outcome(file, List.of(), unreadable);
        }
    }

    private void print(String name, Outcome outcome) {
        if (outcome.unreadable() != null) {
            out.println(
                    texts.say("folder.unreadable", name, outcome.unreadable().message(texts.language())));
        }
        for (CheckedForm form : outcome.forms()) {
            Score score = form.score();
            out.println(texts.say(
                    "folder.line",
                    name,
                    form.form().unit() == null ? "" : form.form().unit(),
                    score.total() == null ? "–" : score.total().toPlainString(),
                    score.grade() == null ? "–" : score.grade().chineseName(),
                    form.findings(Severity.ERROR).size(),
                    form.findings(Severity.WARNING).size(),
                    form.findings(Severity.ADVICE).size()));
        }
    }
}
