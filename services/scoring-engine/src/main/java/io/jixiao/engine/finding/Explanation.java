package io.jixiao.engine.finding;

import io.jixiao.language.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** What stands in a cell for the explanation (偏差原因分析及改进措施). */
final class Explanation {
    private static final String STOPS = "。.，,；;！!";

    private Explanation() {}

    /** Whether it explains, and is not just a word for having nothing to explain. */
    static boolean says(@Nullable String explanation, Lexicon lexicon) {
        if (explanation == null || !holdsLetter(explanation)) {
            return false;
        }
        String words = withoutStops(explanation.strip());
        return !lexicon.empty().contains(words)
                && !lexicon.noExplanation().contains(words)
                && !lexicon.hollowExplanations().contains(words);
    }

    /** Whether it is a word that explains nothing, or the name of what it should explain. */
    static boolean isHollow(@Nullable String explanation, String name, Lexicon lexicon) {
        if (explanation == null || explanation.isBlank()) {
            return false;
        }
        String words = withoutStops(explanation.strip());
        return lexicon.hollowExplanations().contains(words) || words.equals(name.strip());
    }

    private static boolean holdsLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** 无 for 无。 */
    private static String withoutStops(String text) {
        int end = text.length();
        while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
