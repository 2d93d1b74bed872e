package io.jixiao.form.layout.part;

import io.jixiao.form.Note;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.form.layout.text.TitleOfProject;
import io.jixiao.language.heading.HeadingWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Projects that a workbook says have no targets (该项目未编制绩效目标): they are no forms, and must not be passed over in silence. A row
 * names its project beside these words, or the row above does; on a sheet that bears them as its name, every row names one.
 */
public final class WithoutGoals {
    private static final HeadingWords WORDS = HeadingWords.of("withoutGoals");
    private static final HeadingWords LABELS = HeadingWords.of("project", "unit", "otherLabels", "indicatorColumns");
    private static final int LONGEST = 60;

    private WithoutGoals() {}

    /** A note for each such project, in the file's order. */
    public static List<Note> notes(List<RecognisedRow> rows) {
        Set<String> projects = new LinkedHashSet<>();
        String above = "";
        Grid table = Grid.NONE;
        for (RecognisedRow row : rows) {
            if (row.grid() != table) {
                table = row.grid();
                above = "";
            }
            if (table == Grid.NONE || row.isBeginning()) {
                continue;
            }
            List<String> cells = row.cells().stream().map(GridCell::text).toList();
            String name = name(cells);
            if (cells.stream().anyMatch(WithoutGoals::says)) {
                projects.add(name.isEmpty() ? above : name);
                above = "";
            } else {
                above = name.isEmpty() ? above : name;
                if (says(table.name())) {
                    projects.add(name);
                }
            }
        }
        projects.remove("");
        return projects.stream()
                .map(it -> Note.of("GOALS_NOT_SET", TitleOfProject.name(it)))
                .toList();
    }

    private static boolean says(String cell) {
        return cell.length() <= LONGEST
                && WORDS.within(cell).isPresent()
                && !Amounts.narrow(cell).matches(".*(?:0个|不存在|没有未|无未).*");
    }

    /** The longest cell that is neither a number, nor a label, nor these words. */
    private static String name(List<String> cells) {
        return cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty() && !says(cell) && !Amounts.isFigure(cell) && !LABELS.has(cell))
                .reduce("", (longest, cell) -> cell.length() > longest.length() ? cell : longest);
    }
}
