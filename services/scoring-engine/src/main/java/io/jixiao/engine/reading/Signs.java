package io.jixiao.engine.reading;

/** Characters of which a text must hold one for a form to be looked for in it: most texts hold none, and are spared the form. */
final class Signs {
    /** Digits, as they are after {@link Spelling}. */
    static final Signs DIGITS = new Signs("0123456789");

    private final String characters;

    /** A bit for each of them, which few other characters share. */
    private final long bits;

    Signs(String characters) {
        this.characters = characters;
        this.bits = characters.chars().mapToLong(Signs::bit).reduce(0, (all, bit) -> all | bit);
    }

    boolean hold(char c) {
        return (bits & bit(c)) != 0 && characters.indexOf(c) >= 0;
    }

    boolean anyIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (hold(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static long bit(int c) {
        return 1L << c;
    }
}
