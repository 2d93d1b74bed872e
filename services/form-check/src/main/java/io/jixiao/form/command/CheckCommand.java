package io.jixiao.form.command;

import io.jixiao.form.FormReader;
import io.jixiao.form.Limits;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.annotate.AnnotatedCopy;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command behind {@code make check}. */
@Command(
        name = "jixiao-check",
        mixinStandardHelpOptions = true,
        version = "jixiao-check 1.0",
        sortOptions = false,
        description = "Scores a self-evaluation table (JSON, Excel, Word) again and names every flaw.",
        exitCodeOnExecutionException = 2,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors found", "1:errors found", "2:the form could not be read"})
public final class CheckCommand implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Parameters(paramLabel = "FORM", description = "a .json, .docx, .xlsx, .doc or .xls file, or a folder of them")
    private Path form;

    @Option(
            names = "--format",
            paramLabel = "table|json",
            defaultValue = "table",
            description = "table (default) or json")
    private Format format;

    @Option(names = "--rule-set", paramLabel = "ID", description = "score by this rule set, whatever the form says")
    private @Nullable String ruleSet;

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "the fiscal year of a form that names none (default: last year)")
    private @Nullable Integer year;

    @Option(names = "--language", paramLabel = "zh|en", defaultValue = "zh", description = "zh (default) or en")
    private Locale language;

    @Option(
            names = "--explain",
            description = "print what each row of a Word or Excel file was recognised as, and by which recogniser")
    private boolean explain;

    @Option(
            names = "--advice",
            description = "print the advices too, not only how many there are (with --format=json all are printed)")
    private boolean advice;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "folder only: write a row for each finding, and for each file without any, to this file")
    private @Nullable Path csv;

    @Option(
            names = "--annotate",
            paramLabel = "FILE",
            description =
                    "a .docx or .xlsx only: write a copy of it to this file, with each finding as a comment at its cell")
    private @Nullable Path annotate;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;

    /** The fields of options are set by picocli, before it calls. */
    @SuppressWarnings("NullAway.Init")
    CheckCommand(PrintWriter out, PrintWriter err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** How the answer is printed. */
    enum Format {
        table,
        json
    }

    @Override
    public Integer call() {
        int ordinaryYear = year == null ? FormCheck.ordinaryYear(LocalDate.now(clock.withZone(ZONE))) : year;
        if (explain && (format == Format.json || Files.isDirectory(form))) {
            err.println(new CommandTexts(language).say("explain.refused"));
            return 2;
        }
        String refused = CopyToWrite.refusal(annotate, form);
        if (refused != null) {
            err.println(new CommandTexts(language).say(refused));
            return 2;
        }
        if (Files.isDirectory(form)) {
            FolderAnswer answer = format == Format.json
                    ? new FolderJson(out, language)
                    : new FolderTable(new CommandTexts(language), out);
            return new FolderCheck(ruleSet, ordinaryYear, language, answer).check(form, csv);
        }
        Answer answer = format == Format.json ? new JsonAnswer(out, language) : new TableAnswer(out, language, advice);
        try {
            byte[] content = content(form);
            if (explain) {
                new RowsExplained(out, new CommandTexts(language)).print(FormReader.rows(content));
            }
            List<CheckedForm> checked =
                    FormCheck.check(content, form.getFileName().toString(), ruleSet, ordinaryYear);
            byte @Nullable [] copy = annotate == null ? null : AnnotatedCopy.of(content, checked, advice, language);
            answer.print(checked);
            if (annotate != null && copy != null) {
                CopyToWrite.write(annotate, copy);
            }
            return checked.stream().anyMatch(CheckedForm::hasErrors) ? 1 : 0;
        } catch (UnreadableForm unreadable) {
            answer.print(unreadable);
            err.println(form + ": " + unreadable.message(language)
                    + (unreadable.where().isEmpty() ? "" : " [" + unreadable.where() + "]"));
            return 2;
        }
    }

    /** The file, read no further than the limit allows. */
    static byte[] content(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(Limits.FILE_BYTES + 1);
        } catch (IOException absent) {
            throw new UnreadableForm("NOT_A_FILE", "", absent);
        }
    }

    /** Answers and exits. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int exitCode = new CommandLine(new CheckCommand(out, err, Clock.systemUTC()))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Locale.class, Locale::forLanguageTag)
                .execute(arguments);
        out.flush();
        err.flush();
        return exitCode;
    }
}
