package io.jixiao.form.layout;

import io.jixiao.form.ReadForm;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.document.SourceDocument.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the self-evaluation forms in a document: the official layout and its regional relatives, among any other text and tables. */
public final class FormFinder {
    private static final int MOST_TITLES = 8;

    private final List<FormDraft> drafts = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    /** Lines since the indicators began: they may be the next form's. */
    private final List<String> below = new ArrayList<>();

    private FormDraft draft;
    private OpenTable open;
    private final HeadingsAhead ahead = new HeadingsAhead();

    private FormFinder(PageHeaders page) {
        draft = new FormDraft(page);
    }

    /**
     * The forms, at least one. Throws {@link UnreadableForm} when the document has no table with indicator headings.
     *
     * @param fileName where a year may stand; may be empty
     * @param ordinaryYear the fiscal year where none is named
     */
    public static List<ReadForm> forms(SourceDocument document, String fileName, int ordinaryYear) {
        FormFinder finder = new FormFinder(PageHeaders.of(document.pageHeaders()));
        for (SourceDocument.Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> finder.paragraph(null, paragraph.text());
                case Grid grid -> finder.table(grid);
            }
        }
        finder.finish();
        if (finder.drafts.isEmpty()) {
            throw new UnreadableForm("NO_FORM", "", tables(document)).with(document.notes());
        }
        String report = String.join("\n", finder.prose);
        return IntStream.range(0, finder.drafts.size())
                .mapToObj(i -> finder.drafts.get(i).form(fileName, i == 0 ? report : "", ordinaryYear))
                .map(it -> it.with(document.notes()))
                .toList();
    }

    private static long tables(SourceDocument document) {
        return document.blocks().stream().filter(Grid.class::isInstance).count();
    }

    private void paragraph(Grid grid, String text) {
        prose.add(text);
        GridCell line = new GridCell(text, 0, 0);
        if (draft.hasIndicators()) {
            draft.explanation.takes(List.of(line));
        }
        draft.subject.line(grid, text);
        if (draft.hasIndicators()) {
            below.add(text);
        }
        if (!draft.indicators.isClosed()) {
            heading(text);
        }
        Grades.in(List.of(line)).ifPresent(it -> draft.grade = draft.grade == null ? it : draft.grade);
    }

    private void heading(String text) {
        if (draft.hasIndicators()) {
            draft.headings.addBelow(text);
        } else {
            draft.headings.add(text);
        }
    }

    private void finish() {
        if (draft.hasIndicators()) {
            drafts.add(draft);
        }
        draft = draft.next();
        open = null;
        for (String line : below) {
            draft.headings.add(line);
            draft.subject.line(null, line);
        }
        below.clear();
    }

    private void table(Grid grid) {
        if (draft.indicators.isClosed() || draft.hasIndicators() && !grid.name().isEmpty()) {
            nextForm(grid);
        }
        heading(grid.name());
        int row = goesOn(grid) ? indicators(grid, 0) : 0;
        while (row < grid.rows()) {
            row = part(grid, row);
        }
    }

    /** A table after a row of totals, and a sheet after one with indicators, is a form of its own when it has headings of its own. */
    private void nextForm(Grid grid) {
        boolean another = IntStream.range(0, grid.rows())
                .anyMatch(row -> IndicatorColumns.headedBy(grid, row).isPresent());
        if (another) {
            finish();
        }
    }

    /** Whether the indicators go on in this table, after a page break. */
    private boolean goesOn(Grid grid) {
        if (open == null || draft.indicators.isClosed()) {
            return false;
        }
        Optional<OpenTable> next = open.goneOn(grid);
        next.ifPresent(it -> below.clear());
        next.ifPresentOrElse(it -> open = it, () -> draft.indicators.missTotals(grid));
        return next.isPresent();
    }

    /** Reads the part that begins in this row; the answer is the row after it. */
    private int part(Grid grid, int row) {
        Optional<IndicatorColumns> indicators = IndicatorColumns.headedBy(grid, row);
        if (indicators.isPresent()) {
            return indicators(grid, row, indicators.get());
        }
        Optional<FundColumns> funds = FundColumns.headedBy(grid, row);
        if (funds.isPresent()) {
            return funds(grid, row, funds.get());
        }
        if (AnnualGoals.headedBy(grid, row)) {
            return draft.goals.below(grid, row);
        }
        return line(grid, row);
    }

    private int indicators(Grid grid, int heading, IndicatorColumns headed) {
        if (draft.indicators.isClosed()) {
            finish();
        }
        below.clear();
        draft.subject.settle();
        draft.indicators.headed(headed, grid, heading);
        open = OpenTable.headed(headed, grid, heading);
        return Math.max(indicators(grid, heading + headed.rows()), heading + 1);
    }

    /** Reads indicators from this row on; the answer is the row after them. */
    private int indicators(Grid grid, int first) {
        int row = first;
        while (row < grid.rows() && FundColumns.headedBy(grid, row).isEmpty() && !beginsAnother(grid, row)) {
            boolean goesOn = draft.explanation.takes(grid.begun(row))
                    || draft.goals.takesNumbered(grid.begun(row))
                    || draft.indicators.take(grid, row, open.columns());
            if (draft.indicators.isClosed()) {
                int next = row + draft.indicators.totalsRows();
                IntStream.range(row, next)
                        .mapToObj(grid::written)
                        .flatMap(it -> Grades.inTotals(it).stream())
                        .findFirst()
                        .ifPresent(it -> draft.grade = it);
                return next;
            }
            if (!goesOn && !totalsFollow(grid, row)) {
                return row;
            }
            row++;
        }
        return row;
    }

    /**
     * Whether this row names another project or unit, above indicators of its own, or is the title over one that does: the form before
     * it has no row of totals.
     */
    private boolean beginsAnother(Grid grid, int row) {
        int named = row;
        while (named < Math.min(row + MOST_TITLES, grid.rows()) && isLine(grid.begun(named))) {
            named++;
        }
        return draft.hasIndicators()
                && named < grid.rows()
                && draft.subject.isOther(grid.begun(named))
                && ahead.follow(grid, named + 1);
    }

    private static boolean isLine(List<GridCell> cells) {
        return cells.isEmpty() || cells.size() == 1 && !TotalsRow.isTotals(cells);
    }

    /** Whether the table's totals stand below this row, which is a remark then and not the table's end. */
    private static boolean totalsFollow(Grid grid, int row) {
        for (int next = row + 1; next < grid.rows(); next++) {
            List<GridCell> begun = grid.begun(next);
            if (!begun.isEmpty() && TotalsRow.isTotals(begun)) {
                return true;
            }
            if (IndicatorColumns.headedBy(grid, next).isPresent()
                    || FundColumns.headedBy(grid, next).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private int funds(Grid grid, int heading, FundColumns columns) {
        if (draft.hasIndicators()) {
            finish();
        }
        FundBlock block = draft.fundsUnder(grid, heading, columns);
        int row = heading + 1;
        while (row < grid.rows()
                && IndicatorColumns.headedBy(grid, row).isEmpty()
                && !AnnualGoals.headedBy(grid, row)
                && block.take(row)) {
            row++;
        }
        draft.take(block, grid, heading);
        return row;
    }

    /** A row outside the blocks: a title or a paragraph of a report in a sheet, or labels with their values beside them. */
    private int line(Grid grid, int row) {
        List<GridCell> cells = grid.begun(row);
        if (draft.hasIndicators() && draft.explanation.takes(cells)) {
            return row + 1;
        }
        boolean isProject = cells.stream().anyMatch(it -> Vocabulary.is("project", it.text()));
        if (draft.indicators.isClosed() && isProject || beginsAnother(grid, row)) {
            finish();
        }
        if (cells.size() == 1) {
            paragraph(grid, cells.getFirst().text());
            return row + 1;
        }
        cells.forEach(it -> heading(it.text()));
        draft.subject.row(grid, cells);
        if (!draft.hasIndicators()) {
            draft.goals.beside(cells);
            draft.labelled.row(cells);
            draft.labelled.sources(cells);
        }
        Grades.in(cells).ifPresent(it -> draft.grade = draft.grade == null ? it : draft.grade);
        return row + 1;
    }
}
