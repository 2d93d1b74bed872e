package io.jixiao.form.command;

import io.jixiao.form.LocalizedMessage;
import io.jixiao.form.layout.row.RowKind;
import java.util.Locale;

/** What the command prints around the findings, in the reader's language: keys {@code command.…} of the messages. */
record CommandTexts(Locale language) {

    String say(String key, Object... figures) {
        return new LocalizedMessage("command." + key, figures).in(language);
    }

    /** What a row is: keys {@code row.…}. */
    String kind(RowKind kind) {
        return new LocalizedMessage("row." + kind.getClass().getSimpleName()).in(language);
    }
}
