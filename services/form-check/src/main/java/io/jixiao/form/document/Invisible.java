package io.jixiao.form.document;

import java.util.regex.Pattern;

/** Characters that take no room on the page; text that was copied from a web page or a chat is full of them. */
final class Invisible {
    private static final Pattern CHARACTERS =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

    private Invisible() {}

    /** The text without them and without surrounding blanks. */
    static String removed(String text) {
        return CHARACTERS.matcher(text).replaceAll("").strip();
    }
}
