package io.jixiao.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A form that was read, and what the reader has to say about the reading.
 *
 * @param form what was read
 * @param notes what was assumed, chosen or left out; empty when nothing was
 */
public record ReadForm(Form form, List<Note> notes) {
    public ReadForm {
        notes = List.copyOf(notes);
    }

    /** The same form with more to say about its reading. */
    public ReadForm with(List<Note> further) {
        List<Note> all = new ArrayList<>(further);
        all.addAll(notes);
        return new ReadForm(form, all);
    }
}
