package io.jixiao.platform.web.problem;

import java.util.Locale;

/** A sentence for people, in Chinese and in English. */
public record Bilingual(String zh, String en) {

    /** The English sentence for an English locale, the Chinese one for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
