package io.jixiao.language.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a grammar, and the signs of which every text of this form holds one. */
record Form(Signs signs, Pattern pattern) {

    static Form of(String signs, String pattern) {
        return new Form(new Signs(signs), Pattern.compile(pattern));
    }

    /** The parts of a text that has this form from its first character to its last; null for any other. */
    Matcher of(String text) {
        if (!signs.anyIn(text)) {
            return null;
        }
        Matcher found = pattern.matcher(text);
        return found.matches() ? found : null;
    }
}
