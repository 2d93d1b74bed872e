package io.jixiao.form.check;

import io.jixiao.form.Note;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something the reader assumed, chose or left out; no flaw of the form. */
@Schema(name = "CheckNote", description = "Something the reader assumed, chose or left out; no flaw of the form.")
public record CheckNote(
        @Schema(description = "A stable name", examples = "FISCAL_YEAR_ASSUMED")
        String code,

        @Schema(description = "The sentence") String message) {

    static CheckNote of(Note note, Locale locale) {
        return new CheckNote(note.code(), note.message(locale));
    }
}
