package io.jixiao.language.reading;

import java.util.regex.Pattern;

/** The numbers that count indicators rather than anything in them: 指标1：, 1., （1）, ①. */
public final class Numbering {
    private static final Pattern PREFIX =
            Pattern.compile("^\\p{IsHan}{0,4}指[标標]\\s*[\\p{Nd}一二三四五六七八九十]+(?:\\s*[:：、.．]\\s*|\\s+)"
                    // 指标1工程完工率, but 指标10项 counts them
                    + "|^指[标標]\\p{Nd}{1,2}(?=\\p{IsHan})(?![个项条类级种])");
    private static final Pattern NUMBER = Pattern.compile("^(?:[(（]\\s*(?:\\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})\\s*[)）]"
            + "|\\p{Nd}{1,2}\\s*(?:[、)）]|[.．](?!\\s*\\p{Nd}))|[①-⒛㈠-㈩])[、.．]?\\s*(?=\\S)");

    private Numbering() {}

    /** The name without the numbering before it. */
    public static String without(String name) {
        return NUMBER.matcher(PREFIX.matcher(name).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
