package io.jixiao.form.print.layout;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A target in three columns, as Sichuan and Yunnan print it; words stay in the middle one. */
record Target(String operator, String value, String unit) {
    private static final Pattern NUMBER = Pattern.compile("(≥|≤|=|不少于|不低于)?(\\d+(?:\\.\\d+)?)(\\D*)");
    private static final Map<String, String> SIGNS = Map.of("不少于", "≥", "不低于", "≥");

    static Target of(String text) {
        Matcher found = NUMBER.matcher(text == null ? "" : text);
        if (!found.matches() || found.group(3).startsWith("年")) {
            return new Target("", text, "");
        }
        String operator = found.group(1) == null ? "" : found.group(1);
        return new Target(SIGNS.getOrDefault(operator, operator), found.group(2), found.group(3));
    }
}
