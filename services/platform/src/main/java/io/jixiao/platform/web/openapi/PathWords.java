package io.jixiao.platform.web.openapi;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter of a path is, from its name: {@code annualBudgetId} is the annual budget's id. Null where the name does
 * not say it.
 */
final class PathWords {

    private static final Pattern ID = Pattern.compile("\\{(\\w+)Id}");

    private PathWords() {}

    /**
     * What a path names first: {@code evaluation} of {@code /evaluations/{evaluationId}/indicators/{indicatorId}}.
     *
     * @throws IllegalStateException where it names nothing by an id
     */
    static String firstNamed(String path) {
        Matcher id = ID.matcher(path);
        if (!id.find()) {
            throw new IllegalStateException("say whose ETag it is: " + path);
        }
        return words(id.group(1));
    }

    static @Nullable String describe(String name) {
        String words = words(name);
        if (words.endsWith(" id")) {
            return "The " + words.substring(0, words.length() - " id".length()) + "'s id";
        }
        if (words.endsWith("version")) {
            return "Number of the " + words + ": 1, 2, 3 …";
        }
        return null;
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
