package io.jixiao.form.layout.row;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.row.Labels.Labelled;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.form.layout.text.TitleOfProject;
import io.jixiao.form.layout.text.TotalsLabel;
import io.jixiao.language.heading.HeadingWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What labels say of a form: its unit, its project, its total. A table's word goes before a line's, and of two tables that of the
 * nearer one.
 *
 * @param unit null while none is named
 * @param project null while none is named
 * @param total that the form declares; null while none is
 * @param isSettled whether what follows counts only where nothing was said before: the indicators have begun
 */
public record Subject(
        @Nullable Said unit,
        @Nullable Said project,
        @Nullable BigDecimal total,
        boolean isSettled) {
    public static final Subject UNKNOWN = new Subject(null, null, null, false);

    private static final HeadingWords UNIT = HeadingWords.of("unit");
    private static final HeadingWords PROJECT = HeadingWords.of("project");
    private static final HeadingWords DECLARED_TOTAL = HeadingWords.of("declaredTotal");
    private static final HeadingWords NO_VALUES =
            HeadingWords.of("noName", "unit", "project", "declaredTotal", "grade", "end", "otherLabels");
    private static final Pattern CODED_PROJECT =
            Pattern.compile("\\d{6,9}[A-Z]\\d{6,18}[-—–_]?[^\\d\\p{Punct}].{1,100}");
    private static final Pattern MONEY = Pattern.compile("(?:人民币)?(?:亿|万|千)?元");

    /** A name, and the table that says it. */
    public record Said(String name, Grid from) {}

    /** What is known after this line, which may also be a project's name behind its code, as worksheets are titled. */
    public Subject after(Grid grid, String line) {
        Subject labelled = after(grid, Labels.in(line));
        return labelled.project == null
                        && CODED_PROJECT.matcher(Amounts.narrow(line)).matches()
                ? new Subject(labelled.unit, new Said(TitleOfProject.name(line), grid), labelled.total, isSettled)
                : labelled;
    }

    /** What is known after these cells of a row outside the blocks of the form. */
    public Subject after(Grid grid, List<GridCell> row) {
        return after(grid, Labels.in(row));
    }

    private Subject after(Grid grid, Labels labels) {
        Subject subject = this;
        for (Labelled it : labels.all()) {
            subject = isValue(it.value()) ? subject.labelled(grid, it) : subject;
        }
        return subject;
    }

    private Subject labelled(Grid from, Labelled said) {
        Said name = new Said(said.value().strip(), from);
        if (PROJECT.has(said.label()) && isNearer(project, from)) {
            return new Subject(unit, name, total, isSettled);
        }
        if (UNIT.has(said.label()) && isNearer(unit, from)) {
            return new Subject(name, project, total, isSettled);
        }
        return total == null && DECLARED_TOTAL.has(said.label())
                ? new Subject(unit, project, TotalsLabel.leading(said.value()), isSettled)
                : this;
    }

    private boolean isNearer(@Nullable Said known, Grid from) {
        return known == null || !isSettled && from != known.from();
    }

    /** The same, once the indicators have begun. */
    public Subject settled() {
        return new Subject(unit, project, total, true);
    }

    /** Whether the row names another project than this one, or begins with the name of another unit. */
    boolean isOther(List<GridCell> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            String value = cells.get(i + 1).text();
            if (isAnother(cells.get(i).text(), i == 0, value.strip()) && isValue(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnother(String label, boolean isFirst, String value) {
        if (PROJECT.has(label)) {
            return project == null || !value.equals(project.name());
        }
        return isFirst && unit != null && UNIT.has(label) && !value.equals(unit.name());
    }

    /** Neither empty nor the next label, whose own value is missing, nor what the money is counted in. */
    private static boolean isValue(String value) {
        String plain = Amounts.narrow(value);
        return !plain.isEmpty() && !plain.endsWith(":") && !MONEY.matcher(plain).matches() && !NO_VALUES.has(value);
    }

    public @Nullable String unitName() {
        return unit == null ? null : unit.name();
    }

    public @Nullable String projectName() {
        return project == null ? null : project.name();
    }
}
