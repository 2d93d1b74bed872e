package io.jixiao.language.lexicon;

/** A word list holds an empty word. */
public final class EmptyWord extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    EmptyWord() {
        super("a word list has no empty words");
    }
}
