package io.jixiao.language.reading;

/** Characters of which a text must hold one for a form to be looked for in it: most texts hold none, and are spared the form. */
final class Signs {
    /** Digits, as they are after {@link Spelling}. */
    static final Signs DIGITS = new Signs("0123456789");

    private static final int ALIKE = 1024;

    private final String characters;

    /** Which they are by their last bits, which few other characters share. */
    private final boolean[] alike = new boolean[ALIKE];

    Signs(String characters) {
        this.characters = characters;
        characters.chars().forEach(it -> alike[it % ALIKE] = true);
    }

    boolean hold(char c) {
        return alike[c % ALIKE] && characters.indexOf(c) >= 0;
    }

    boolean anyIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (hold(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
