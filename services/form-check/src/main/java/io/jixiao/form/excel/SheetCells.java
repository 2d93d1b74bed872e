package io.jixiao.form.excel;

import io.jixiao.form.Note;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.document.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** The written cells of one sheet. */
final class SheetCells implements SheetContentsHandler {
    private static final int MOST_CELLS = 250_000;
    /** A text is stored once and may stand in every cell, so that a small file can show far more than it holds. */
    private static final int MOST_CHARACTERS = 5_000_000;

    private static final int LONGEST_GAP = 100;
    private static final int MOST_NAMED = 8;
    private static final String ERROR = "ERROR:";

    /** In a page header, what begins the left, the middle or the right part, and what says its font, size, colour, page and day. */
    private static final Pattern HEADER_PART = Pattern.compile("&[LCR]");

    private static final Pattern HEADER_CODE = Pattern.compile("&(?:\"[^\"]*\"|\\d+|K[0-9A-F]{6}|[A-Z])");
    private static final Pattern MIDNIGHT = Pattern.compile("(?<=^\\d{4}-\\d\\d-\\d\\d)T00:00:00(?:\\.0+)?Z?$");

    private record Written(int row, CellAddress place, boolean hidden, String text) {}

    private final String sheet;
    private final List<Written> cells = new ArrayList<>();
    private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
    private final BitSet hiddenColumns = new BitSet();
    private CellAddress place = CellAddress.A1;
    private final List<String> withoutValue = new ArrayList<>();
    private final List<String> rounded = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private boolean rowHidden;
    private boolean struck;
    private boolean isComputed;
    private boolean hasValue;
    private @Nullable Double held;
    private boolean leftOut;
    private int lastRow = -1;
    private int gaps;
    private long characters;
    private int lastColumn;

    SheetCells(String sheet) {
        this.sheet = sheet;
    }

    void row(boolean hidden) {
        rowHidden = hidden;
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(Math.max(0, first - 1), Math.clamp(last, first, Grid.WIDEST * 64));
    }

    void merge(CellRangeAddress range) {
        merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range);
    }

    @Override
    public void startRow(int row) {
        place = new CellAddress(row, -1);
    }

    /**
     * A cell without its address, as some programs write it, stands right of the one before it.
     *
     * @param isText whether its formula gives a text, which may be empty
     * @param isStruck whether it is struck through as a whole: then it was deleted by hand
     */
    void begin(String reference, boolean isText, boolean isStruck) {
        place = reference == null ? new CellAddress(place.getRow(), place.getColumn() + 1) : new CellAddress(reference);
        struck = isStruck;
        isComputed = false;
        hasValue = isText;
        held = null;
    }

    /** The cell that was begun holds a formula. */
    void compute() {
        isComputed = true;
    }

    /** The cell that was begun holds this number, and shows it with fewer decimals. */
    void hold(double number) {
        held = number;
    }

    /** Ends the cell that was begun. A program that computes nothing writes formulas without a value. */
    void end() {
        if (isComputed && !hasValue && !struck && !isHidden()) {
            withoutValue.add(place.formatAsString());
        }
    }

    private boolean isHidden() {
        return rowHidden || hiddenColumns.get(place.getColumn());
    }

    @Override
    public void endRow(int row) {
        // Only what is written counts.
    }

    /** An error value (#REF!) is no value. */
    @Override
    public void cell(String reference, String shown, @Nullable XSSFComment comment) {
        if (shown != null && shown.startsWith(ERROR)) {
            isComputed = true;
            hasValue = false;
        } else {
            hasValue |= shown != null && !shown.isEmpty();
        }
        if (struck || shown == null || shown.isBlank() || shown.startsWith(ERROR)) {
            return;
        }
        if (cells.size() == MOST_CELLS) {
            throw new UnreadableForm("TABLE_TOO_BIG", sheet, MOST_CELLS);
        }
        characters += shown.length();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableForm("TEXT_TOO_LONG", sheet, MOST_CHARACTERS);
        }
        if (place.getRow() - lastRow > LONGEST_GAP) {
            gaps += place.getRow() - lastRow - LONGEST_GAP;
        }
        if (held != null && !isHidden()) {
            rounded.add(place.formatAsString() + " " + shown.strip() + " ("
                    + BigDecimal.valueOf(held).toPlainString() + ")");
        }
        lastRow = place.getRow();
        lastColumn = Math.max(lastColumn, place.getColumn());
        cells.add(new Written(
                place.getRow() - gaps,
                place,
                isHidden(),
                MIDNIGHT.matcher(shown).replaceFirst("")));
    }

    @Override
    public void headerFooter(String text, boolean isHeader, String tagName) {
        if (isHeader) {
            HEADER_PART
                    .splitAsStream(text)
                    .map(it -> HEADER_CODE.matcher(it).replaceAll(""))
                    .forEach(headers::add);
        }
    }

    /** What stands above the sheet's pages. */
    List<String> pageHeaders() {
        return headers;
    }

    /** The sheet as a table; a long gap between rows is cut short. */
    Grid grid() {
        Grid.Builder grid = Grid.named(sheet);
        int bottom = cells.isEmpty() ? 0 : cells.getLast().row();
        for (Written cell : cells) {
            CellRangeAddress range = merged.get(cell.place());
            grid.numberRow(cell.row(), cell.place().getRow() + 1);
            if (range == null && cell.hidden()) {
                leftOut = true;
            } else if (range == null) {
                grid.put(cell.row(), cell.place().getColumn(), 1, 1, cell.text());
            } else {
                int height = Math.min(cell.row() + range.getLastRow() - range.getFirstRow(), bottom) - cell.row() + 1;
                int right = Math.clamp(
                        range.getLastColumn(), range.getFirstColumn(), Math.max(lastColumn, range.getFirstColumn()));
                int width = Math.min(right - range.getFirstColumn() + 1, Grid.WIDEST);
                grid.put(cell.row(), cell.place().getColumn(), height, width, cell.text());
            }
        }
        return grid.build();
    }

    /** What was left out: hidden cells, those whose formula has no value, and decimals that are not shown. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (leftOut) {
            notes.add(Note.of("HIDDEN_CELLS", sheet));
        }
        if (!withoutValue.isEmpty()) {
            notes.add(Note.of("CELLS_WITHOUT_VALUE", sheet, firstOf(withoutValue)));
        }
        if (!rounded.isEmpty()) {
            notes.add(Note.of("DECIMALS_HIDDEN", sheet, firstOf(rounded)));
        }
        return notes;
    }

    private static String firstOf(List<String> places) {
        String more = places.size() > MOST_NAMED ? " …" : "";
        return String.join(", ", places.subList(0, Math.min(MOST_NAMED, places.size()))) + more;
    }
}
