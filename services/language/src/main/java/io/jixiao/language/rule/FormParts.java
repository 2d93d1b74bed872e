package io.jixiao.language.rule;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for the parts that many forms have in common: {year}年{month}月.
 *
 * @param parts the pattern of each name
 */
public record FormParts(Map<String, String> parts) {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    /** The pattern that a form stands for. */
    public String pattern(String form) {
        return NAME.matcher(form)
                .replaceAll(name -> Matcher.quoteReplacement(Objects.requireNonNull(parts.get(name.group(1)), form)));
    }
}
