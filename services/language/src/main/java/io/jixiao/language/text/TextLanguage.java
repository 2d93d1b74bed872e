package io.jixiao.language.text;

import java.util.Locale;

/** The two languages that the product speaks to people in. Who asks for another one gets Chinese. */
public enum TextLanguage {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    TextLanguage(Locale locale) {
        this.locale = locale;
    }

    /** English for every English locale, Chinese for every other. */
    public static TextLanguage of(Locale asked) {
        return asked.getLanguage().equals(ENGLISH.locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    /** {@code zh-CN} or {@code en}. */
    public Locale locale() {
        return locale;
    }
}
