package io.jixiao.platform.web.problem;

import java.util.List;
import java.util.Locale;

/** The two languages of texts in answers: Chinese, and English for those who ask for it. */
public final class AnswerLanguage {

    private AnswerLanguage() {}

    /**
     * The most wanted of the two languages; Chinese where neither is asked for.
     *
     * @param acceptLanguage the header's value, or null
     */
    public static Locale of(String acceptLanguage) {
        return wishes(acceptLanguage).stream()
                .filter(wish -> wish.getWeight() > 0)
                .map(wish -> Locale.forLanguageTag(wish.getRange()).getLanguage())
                .filter(language -> language.equals("en") || language.equals("zh"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private static List<Locale.LanguageRange> wishes(String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException notALanguageRange) {
            return List.of();
        }
    }
}
