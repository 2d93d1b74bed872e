package io.jixiao.form.command;

import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingGroup;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Severity;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.form.Form;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedAddress;
import io.jixiao.form.check.CheckedClassPoints;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.language.reading.Reading;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table to read: each line with what was read in it, what it was given and what it scores; then the errors and warnings.
 *
 * @param advice whether the advices are printed too; else only how many there are
 */
record TableAnswer(PrintWriter out, Locale language, boolean advice) implements Answer {

    @Override
    public void print(List<CheckedForm> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.size() > 1) {
                out.println(words().say("form", i + 1, forms.size()));
            }
            print(forms.get(i));
        }
    }

    @Override
    public void print(UnreadableForm unreadable) {
        // Said on standard error; there is no table.
    }

    private CommandTexts words() {
        return new CommandTexts(language);
    }

    private void print(CheckedForm checked) {
        heading(checked);
        lines(checked);
        totals(checked);
        for (Severity severity : Severity.values()) {
            findings(checked, severity);
        }
        notes(checked);
    }

    private void heading(CheckedForm checked) {
        Form form = checked.form();
        String subject =
                Stream.of(form.unit(), form.project()).filter(it -> it != null).collect(Collectors.joining(" · "));
        out.println(words().say(
                        "heading",
                        subject.isEmpty() ? words().say("unnamed") : subject,
                        form.fiscalYear() == null ? "–" : String.valueOf(form.fiscalYear()),
                        checked.score().ruleSetId()));
        out.println();
    }

    private void lines(CheckedForm checked) {
        TextTable table = new TextTable(30, 20, 20, 8, 8, 8, 8, 40);
        table.row(
                words().say("line"),
                words().say("target"),
                words().say("actual"),
                words().say("weight"),
                words().say("declared"),
                words().say("score"),
                words().say("lost"),
                words().say("findings"));
        execution(checked, table);
        for (int i = 0; i < checked.score().lines().size(); i++) {
            LineScore line = checked.score().lines().get(i);
            Form.IndicatorLine written = checked.form().indicators().get(i);
            boolean isKnown = checked.isOfKnownWeight(i);
            table.row(
                    written.name() == null ? "" : written.name(),
                    read(line.target()),
                    read(line.actual()),
                    number(isKnown ? line.weight() : null),
                    number(written.declaredScore()),
                    number(isKnown ? line.score() : null),
                    number(isKnown ? line.lost() : null),
                    codes(checked.findingsOf(i)));
        }
        out.println(table);
    }

    private void execution(CheckedForm checked, TextTable table) {
        ExecutionScore execution = checked.score().execution();
        Form.ExecutionLine written = checked.form().execution();
        boolean isKnown = checked.isExecutionOfKnownWeight();
        table.row(
                ExecutionScore.LINE,
                "100%",
                execution.rate() == null ? "–" : execution.rate().toPlainString() + "%",
                number(isKnown ? execution.weight() : null),
                number(written == null ? null : written.declaredScore()),
                number(isKnown ? execution.score() : null),
                number(isKnown ? execution.lost() : null),
                codes(checked.findingsOfExecution()));
    }

    /** What was understood, and the text where the two differ. */
    private static String read(Reading reading) {
        return switch (reading) {
            case Reading.Number it -> read(it, it.operator().sign() + number(it.value()) + unit(it));
            case Reading.Range it -> read(it, number(it.lower()) + "~" + number(it.upper()) + unit(it));
            case Reading.Deadline it -> read(it, "≤" + it.day());
            case Reading.YesNo it -> read(it, it.text());
            case Reading.InWords it -> read(it, it.text());
            case Reading.Missing it -> "–";
        };
    }

    private static String unit(Reading.Quantity reading) {
        return reading.unit() == null ? "" : reading.unit();
    }

    private static String read(Reading reading, String understood) {
        String text = Objects.requireNonNullElse(reading.text(), "").replaceAll("\\s+", "");
        return understood.equals(text) ? understood : understood + " ‹" + text + "›";
    }

    private void totals(CheckedForm checked) {
        Score score = checked.score();
        Form.DeclaredResult declared = checked.form().declared();
        for (CheckedClassPoints shared : CheckedClassPoints.of(checked)) {
            out.println(words().say(
                            "sharedPoints",
                            shared.indicatorClass().replaceAll("\\s+", ""),
                            shared.lines().size(),
                            number(shared.points()),
                            number(shared.selfScore())));
        }
        out.println(words().say(
                        "totals",
                        number(checked.totalWeight()),
                        number(score.total()),
                        number(score.subtotal()),
                        number(score.lost()),
                        number(score.undecidedWeight()),
                        score.grade() == null ? "–" : score.grade().chineseName()));
        if (score.cap() != null) {
            out.println(Sentences.of(score.cap(), language));
        }
        if (declared != null) {
            out.println(words().say(
                            "declaredTotals",
                            number(declared.totalWeight()),
                            number(declared.total()),
                            declared.grade() == null ? "–" : declared.grade()));
        }
        out.println();
    }

    private void findings(CheckedForm checked, Severity severity) {
        List<FindingGroup> found = FindingGroup.of(checked.findings(severity));
        if (found.isEmpty()) {
            return;
        }
        if (!isShown(severity)) {
            out.println(words().say("advice", found.size()));
        } else {
            out.println(words().say("severity." + severity, found.size()));
            found.forEach(
                    it -> out.println("  " + it.code() + "  " + Sentences.of(it, language) + addresses(checked, it)));
        }
        out.println();
    }

    /** Where it is found in the file: of several cells the first, and how many more; nothing where it stands in no cell. */
    private String addresses(CheckedForm checked, FindingGroup group) {
        List<String> found = group.findings().stream()
                .flatMap(it -> Stream.ofNullable(CheckedAddress.of(it, checked, language)))
                .map(CheckedAddress::text)
                .distinct()
                .toList();
        return switch (found.size()) {
            case 0 -> "";
            case 1 -> words().say("address", found.getFirst());
            default -> words().say("addresses", found.getFirst(), String.valueOf(found.size() - 1));
        };
    }

    private boolean isShown(Severity severity) {
        return advice || severity != Severity.ADVICE;
    }

    private void notes(CheckedForm checked) {
        if (!checked.notes().isEmpty()) {
            out.println(words().say("notes"));
            checked.notes().forEach(it -> out.println("  " + it.message(language)));
        }
    }

    private String codes(List<Finding> findings) {
        return FindingGroup.of(findings).stream()
                .filter(it -> isShown(it.severity()))
                .map(it -> it.code().name())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null
                ? "–"
                : value.stripTrailingZeros().scale() < 0
                        ? value.setScale(0).toPlainString()
                        : value.stripTrailingZeros().toPlainString();
    }
}
