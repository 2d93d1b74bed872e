package io.jixiao.form.command;

import io.jixiao.form.Wording;
import java.util.Locale;

/** What the command prints around the findings, in the reader's language: keys {@code command.…} of the messages. */
record Words(Locale language) {

    String say(String key, Object... figures) {
        return new Wording("command." + key, figures).in(language);
    }
}
