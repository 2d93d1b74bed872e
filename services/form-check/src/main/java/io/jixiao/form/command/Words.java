package io.jixiao.form.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command prints around the findings, in the reader's language. */
record Words(Locale language) {

    String say(String key, Object... figures) {
        boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
        ResourceBundle words = ResourceBundle.getBundle(
                "io.jixiao.form.command.words",
                chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), Locale.ROOT).format(figures);
    }
}
