package io.jixiao.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form that could not be read: where the reading stopped and why, in Chinese and English. */
public final class UnreadableForm extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final LocalizedMessage why;
    private final String where;
    private final List<Note> leftOut;

    /**
     * @param code a key {@code unreadable.<code>} of the messages
     * @param where where the reading stopped: a JSON pointer, a part of the file, a table and row; empty for the file
     * @param figures what the message names
     */
    public UnreadableForm(String code, String where, Object... figures) {
        this(new LocalizedMessage("unreadable." + code, figures), where, List.of(), null);
    }

    /** The same, for what made the reading stop. */
    public UnreadableForm(String code, String where, Throwable cause) {
        this(new LocalizedMessage("unreadable." + code), where, List.of(), cause);
    }

    private UnreadableForm(LocalizedMessage why, String where, List<Note> leftOut, @Nullable Throwable cause) {
        super(why.in(Locale.ENGLISH), cause);
        this.why = why;
        this.where = where;
        this.leftOut = List.copyOf(leftOut);
    }

    /** The same, with what was left out of the file: it may be what was sought. */
    public UnreadableForm with(List<Note> leftOut) {
        return new UnreadableForm(why, where, leftOut, getCause());
    }

    /** The same, in a form that itself stands at this place of the file. */
    public UnreadableForm under(String place) {
        return new UnreadableForm(why, place + where, leftOut, getCause());
    }

    /** A stable name of the reason, e.g. OLD_BINARY_FORMAT. */
    public String code() {
        return why.key().substring("unreadable.".length());
    }

    /** Where the reading stopped; empty for the file as a whole. */
    public String where() {
        return where;
    }

    /** The reason as a sentence, and what was left out of the file. */
    public String message(Locale locale) {
        return Stream.concat(Stream.of(why.in(locale)), leftOut.stream().map(it -> it.message(locale)))
                .collect(Collectors.joining(" "));
    }
}
