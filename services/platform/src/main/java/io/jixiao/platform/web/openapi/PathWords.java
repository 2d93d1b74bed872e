package io.jixiao.platform.web.openapi;

import java.util.Locale;

/**
 * What a parameter of a path is, from its name: {@code annualBudgetId} is the annual budget's id. Null where the name does
 * not say it.
 */
final class PathWords {

    private PathWords() {}

    static String describe(String name) {
        String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        if (words.endsWith(" id")) {
            return "The " + words.substring(0, words.length() - " id".length()) + "'s id";
        }
        if (words.endsWith("version")) {
            return "Number of the " + words + ": 1, 2, 3 …";
        }
        return null;
    }
}
