package io.jixiao.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A form that was read, and what the reader has to say about the reading.
 *
 * @param form what was read
 * @param notes what was assumed, chosen or left out; empty when nothing was
 * @param places where its cells are found in the file
 */
public record ReadForm(Form form, List<Note> notes, FormPlaces places) {
    public ReadForm {
        notes = List.copyOf(notes);
    }

    /** A form that stands in no cells. */
    public ReadForm(Form form, List<Note> notes) {
        this(form, notes, FormPlaces.NONE);
    }

    /** The same form, its cells found in these places. */
    public ReadForm at(FormPlaces found) {
        return new ReadForm(form, notes, found);
    }

    /** The same form with more to say about its reading. */
    public ReadForm with(List<Note> further) {
        List<Note> all = new ArrayList<>(further);
        all.addAll(notes);
        return new ReadForm(form, all, places);
    }
}
