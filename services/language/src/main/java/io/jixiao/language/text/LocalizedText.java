package io.jixiao.language.text;

import java.util.Locale;
import java.util.Objects;

/**
 * The same text for people in both languages.
 *
 * @param zh Chinese (zh-CN)
 * @param en English
 */
public record LocalizedText(String zh, String en) {
    public LocalizedText {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The English text for an English locale, the Chinese one for any other. */
    public String in(Locale locale) {
        return switch (TextLanguage.of(locale)) {
            case CHINESE -> zh;
            case ENGLISH -> en;
        };
    }
}
