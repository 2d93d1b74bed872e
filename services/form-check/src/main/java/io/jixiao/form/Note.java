package io.jixiao.form;

import java.util.Locale;

/** Something the reader had to decide or leave out, so that a person can see a misreading. It is no flaw of the form. */
public final class Note {
    private final LocalizedMessage wording;

    private Note(LocalizedMessage wording) {
        this.wording = wording;
    }

    /**
     * @param code a key {@code note.<code>} of the messages
     * @param figures what the sentence names
     */
    public static Note of(String code, Object... figures) {
        return new Note(new LocalizedMessage("note." + code, figures));
    }

    /** A stable name, e.g. FISCAL_YEAR_ASSUMED. */
    public String code() {
        return wording.key().substring("note.".length());
    }

    /** The sentence. */
    public String message(Locale locale) {
        return wording.in(locale);
    }
}
