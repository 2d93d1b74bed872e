package io.jixiao.form;

import io.jixiao.language.text.TextLanguage;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A sentence that is made in the reader's language when asked for: English for an English locale, Chinese for every other. */
public record LocalizedMessage(String key, List<Object> figures) {
    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    /**
     * @param key of the messages
     * @param figures what the sentence names
     */
    public LocalizedMessage(String key, Object... figures) {
        this(key, List.of(figures));
    }

    /** The sentence. */
    public String in(Locale locale) {
        ResourceBundle messages = switch (TextLanguage.of(locale)) {
            case CHINESE -> CHINESE;
            case ENGLISH -> ENGLISH;
        };
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(figures.toArray());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.jixiao.form.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
