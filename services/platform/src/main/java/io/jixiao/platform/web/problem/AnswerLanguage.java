package io.jixiao.platform.web.problem;

import java.util.List;
import java.util.Locale;

/** The two languages of problem texts: Chinese, and English for those who ask for it. */
final class AnswerLanguage {

    private AnswerLanguage() {}

    /**
     * The first wish counts that can be fulfilled; Chinese where none can.
     *
     * @param acceptLanguage the header's value, or null
     */
    static Locale of(String acceptLanguage) {
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
