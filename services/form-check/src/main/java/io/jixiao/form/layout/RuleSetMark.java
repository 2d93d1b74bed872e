package io.jixiao.form.layout;

import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.text.Amounts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Something in a form by which it shows whose it is.
 *
 * @param ruleSet id of a shipped rule set
 * @param isCertain whether forms of no other region show it
 * @param texts what is printed, half-width and without blanks; all of it
 */
public record RuleSetMark(String ruleSet, boolean isCertain, List<String> texts) {
    private static final List<RuleSetMark> KNOWN = read();

    /** The marks in these rows, in the order of their list. */
    static List<RuleSetMark> in(List<RecognisedRow> rows) {
        String printed = rows.stream()
                .map(row -> row.isLine()
                        ? row.line()
                        : row.cells().stream().map(cell -> cell.text()).collect(Collectors.joining("\n")))
                .map(Amounts::narrow)
                .collect(Collectors.joining("\n"));
        return KNOWN.stream()
                .filter(mark -> mark.texts.stream().allMatch(printed::contains))
                .toList();
    }

    /** As it is told to a reader. */
    public String printed() {
        return String.join("、", texts);
    }

    private static List<RuleSetMark> read() {
        try (InputStream file =
                Objects.requireNonNull(RuleSetMark.class.getResourceAsStream("/io/jixiao/form/rule-set-marks.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RuleSetMark::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleSetMark of(String line) {
        boolean isCertain = !line.startsWith("?");
        String[] parts = (isCertain ? line : line.substring(1)).split("\\|");
        return new RuleSetMark(
                parts[0].strip(), isCertain, List.of(parts[1].strip().split("\\s*\\+\\s*")));
    }
}
