package io.jixiao.form.layout.row;

import io.jixiao.form.Limits;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.document.SourceDocument.Paragraph;
import io.jixiao.form.layout.heading.HeadedTable;
import io.jixiao.form.layout.heading.OpenTable;
import io.jixiao.form.layout.row.Block.Funds;
import io.jixiao.form.layout.row.Block.Indicators;
import io.jixiao.form.layout.row.Block.Outside;
import io.jixiao.form.layout.row.Block.TakenWithAbove;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of each row of a document what it is: by the recognisers of the block that is open, in their order, and then by those outside. */
public final class Recognition {
    private static final String BEGINNING = "beginning of a table";
    private static final String TAKEN = "taken with the row above";

    private Recognition() {}

    /** The rows of the document, and its paragraphs, each with what it is; a table begins with a row of its own. */
    public static List<RecognisedRow> of(SourceDocument document) {
        List<RecognisedRow> rows = new ArrayList<>();
        RowContext context = RowContext.START;
        for (SourceDocument.Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> {
                    rows.add(paragraph(SeenRow.paragraph(paragraph.text(), context)));
                    context = rows.getLast().after();
                }
                case Grid grid -> {
                    HeadedTable table = HeadedTable.of(grid);
                    rows.add(beginning(table, context));
                    context = rows.getLast().after();
                    for (int row = 0; row < grid.rows(); row++) {
                        rows.add(recognised(SeenRow.of(table, row, context.at(row))));
                        context = rows.getLast().after();
                    }
                }
            }
        }
        return rows;
    }

    /** A table after a row of totals, and a sheet after one with indicators, is a form of its own when it has headings of its own. */
    private static RecognisedRow beginning(HeadedTable table, RowContext before) {
        boolean isOther =
                before.isClosed() || before.hasLines() && !table.grid().name().isEmpty();
        boolean beginsForm = isOther && table.headsIndicators();
        RowContext context = beginsForm ? before.ofNextForm() : before;
        OpenTable open = context.open();
        boolean mayGoOn = open != null && !context.isClosed();
        Optional<OpenTable> goesOn = open != null && mayGoOn ? open.goneOn(table) : Optional.empty();
        // With the row of totals, but without headings and with other columns, it cannot be read as the rest of the one
        // before it.
        Optional<String> missed = mayGoOn && goesOn.isEmpty() && !table.headsIndicators()
                ? table.totals().map(it -> table.grid().begun(it).getFirst().text())
                : Optional.empty();
        RowKind kind = new RowKind.TableBegins(goesOn, missed);
        return new RecognisedRow(table.grid(), -1, null, kind, BEGINNING, context, beginsForm);
    }

    private static RecognisedRow paragraph(SeenRow paragraph) {
        Claim claim = first(paragraph, OutsideRows.OF_PARAGRAPHS);
        return paragraph.is(claim.kind(), claim.by().name());
    }

    static RecognisedRow recognised(SeenRow row) {
        return switch (row.context().block()) {
            case Outside outside -> outside(row);
            case Funds funds -> inBlock(row, FundsRows.IN_ORDER);
            case Indicators indicators -> inBlock(row, IndicatorRows.IN_ORDER);
            case TakenWithAbove taken -> row.is(new RowKind.PartOfAbove(), TAKEN);
        };
    }

    private static RecognisedRow inBlock(SeenRow row, List<RowRecogniser> recognisers) {
        Claim claim = first(row, recognisers);
        if (claim.by().endsBlock()) {
            return outside(row.with(row.context().in(new Outside())));
        }
        if (claim.kind() instanceof RowKind.Indicator && row.context().lines() == Limits.LINES) {
            throw new UnreadableForm("TOO_MANY_LINES", row.place(), Limits.LINES);
        }
        return row.is(claim.kind(), claim.by().name());
    }

    private static RecognisedRow outside(SeenRow row) {
        Claim claim = first(row, OutsideRows.IN_ORDER);
        boolean beginsForm = switch (claim.kind()) {
            case RowKind.IndicatorHeading heading -> row.context().isClosed();
            case RowKind.FundHeading heading -> row.context().hasLines();
            case RowKind.TextLine line -> row.beginsForm();
            case RowKind.LabelledValues labels -> row.beginsForm();
            case RowKind.Blank blank -> row.beginsForm();
            default -> false;
        };
        RecognisedRow is = row.is(claim.kind(), claim.by().name());
        return beginsForm ? is.ofNextForm() : is;
    }

    private record Claim(RowRecogniser by, RowKind kind) {}

    private static Claim first(SeenRow row, List<RowRecogniser> recognisers) {
        return recognisers.stream()
                .flatMap(by -> by.claim().apply(row).map(kind -> new Claim(by, kind)).stream())
                .findFirst()
                .orElseThrow();
    }
}
