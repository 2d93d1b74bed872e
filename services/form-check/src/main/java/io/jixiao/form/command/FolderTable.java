package io.jixiao.form.command;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Severity;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.form.check.CheckedForm;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line a form, what is seen across them, and the sum. */
record FolderTable(CommandTexts texts, PrintWriter out) implements FolderAnswer {
    private static final Set<FindingCode> ACROSS = EnumSet.of(FindingCode.COPIED, FindingCode.ALL_FULL);

    @Override
    public void print(List<CheckedFile> files, @Nullable Path csv) {
        files.forEach(this::print);
        files.forEach(this::printAcross);
        long unread = files.stream().filter(it -> !it.isRead()).count();
        long faulty = files.stream().filter(CheckedFile::hasErrors).count();
        out.println(texts.say("folder.sum", files.size(), files.size() - unread - faulty, faulty, unread)
                + (csv == null ? "" : texts.say("folder.csv", csv)));
    }

    @Override
    public void printEmpty(Path folder) {
        out.println(texts.say("folder.empty", folder));
    }

    private void print(CheckedFile file) {
        if (file.unreadable() != null) {
            out.println(texts.say(
                    "folder.unreadable", file.name(), file.unreadable().message(texts.language())));
        }
        for (CheckedForm form : file.forms()) {
            Score score = form.score();
            out.println(texts.say(
                    "folder.line",
                    file.name(),
                    form.form().unit() == null ? "" : form.form().unit(),
                    score.total() == null ? "–" : score.total().toPlainString(),
                    score.grade() == null ? "–" : score.grade().chineseName(),
                    form.findings(Severity.ERROR).size(),
                    form.findings(Severity.WARNING).size(),
                    form.findings(Severity.ADVICE).size()));
        }
    }

    private void printAcross(CheckedFile file) {
        for (CheckedForm form : file.forms()) {
            for (Finding finding : form.score().findings()) {
                if (ACROSS.contains(finding.code())) {
                    out.println(texts.say(
                            "folder.across", file.name(), finding.code(), Sentences.of(finding, texts.language())));
                }
            }
        }
    }
}
