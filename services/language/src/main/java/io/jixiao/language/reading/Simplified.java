package io.jixiao.language.reading;

/** Simplified characters for traditional ones (不低於 reads as 不低于), so that one vocabulary serves both. */
public final class Simplified {
    private static final char[] FORMS = load();

    private Simplified() {}

    /** The text with each traditional character in its simplified form; as long as the text, and the text itself when it has none. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i)) {
                return converted(text);
            }
        }
        return text;
    }

    static char of(char c) {
        return c < FORMS.length && FORMS[c] != 0 ? FORMS[c] : c;
    }

    private static String converted(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = of(characters[i]);
        }
        return new String(characters);
    }

    private static char[] load() {
        char[] forms = new char[0xA000];
        for (String line :
                TextFile.of(Simplified.class, "traditional-characters.txt").lines()) {
            for (String pair : line.split(" ")) {
                forms[pair.charAt(0)] = pair.charAt(1);
            }
        }
        return forms;
    }
}
