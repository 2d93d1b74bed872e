package io.jixiao.form.check;

import io.jixiao.engine.score.Finding;
import io.jixiao.form.LocalizedMessage;
import io.jixiao.form.document.CellAddress;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a person finds a cell in the file. */
@Schema(name = "CheckedAddress", description = "Where a person finds a cell in the file.")
public record CheckedAddress(
        @Schema(description = "Name of the sheet; absent in a Word file", examples = "自评表") @Nullable
        String sheet,

        @Schema(description = "Number of the table in a Word file, from 1; absent in a sheet", examples = "2") @Nullable
        Integer table,

        @Schema(description = "Number of the row, from 1, as it is seen", examples = "12")
        int row,

        @Schema(description = "Number of the column, from 1: 6 for F", examples = "6")
        int column,

        @Schema(description = "All of it in words", examples = "工作表“自评表” F12")
        String text) {

    /** Where the cell of a finding is; null where it stands in none, as in a form in JSON. */
    public static @Nullable CheckedAddress of(Finding finding, CheckedForm form, Locale locale) {
        CellAddress found = form.address(finding);
        return found == null ? null : of(found, locale);
    }

    private static CheckedAddress of(CellAddress found, Locale locale) {
        boolean isInSheet = found.table() == 0;
        return new CheckedAddress(
                isInSheet ? found.sheet() : null,
                isInSheet ? null : found.table(),
                found.row(),
                found.column(),
                text(found, isInSheet).in(locale));
    }

    /** Numbers as they stand beside the rows, without marks of thousands. */
    private static LocalizedMessage text(CellAddress found, boolean isInSheet) {
        return isInSheet
                ? new LocalizedMessage("address.sheet", found.sheet(), found.columnLetters() + found.row())
                : new LocalizedMessage(
                        "address.table",
                        String.valueOf(found.table()),
                        String.valueOf(found.row()),
                        String.valueOf(found.column()));
    }
}
