package io.jixiao.form;

import io.jixiao.form.layout.RuleSetMark;
import java.util.ArrayList;
import java.util.List;

/**
 * A form that was read, and what the reader has to say about the reading.
 *
 * @param form what was read
 * @param notes what was assumed, chosen or left out; empty when nothing was
 * @param places where its cells are found in the file
 * @param marks by what it shows whose it is; empty where it shows nothing of the kind
 */
public record ReadForm(Form form, List<Note> notes, FormPlaces places, List<RuleSetMark> marks) {
    public ReadForm {
        notes = List.copyOf(notes);
        marks = List.copyOf(marks);
    }

    /** A form that stands in no cells. */
    public ReadForm(Form form, List<Note> notes) {
        this(form, notes, FormPlaces.NONE, List.of());
    }

    /** The same form, its cells found in these places. */
    public ReadForm at(FormPlaces found) {
        return new ReadForm(form, notes, found, marks);
    }

    /** The same form, which bears these marks. */
    public ReadForm marked(List<RuleSetMark> found) {
        return new ReadForm(form, notes, places, found);
    }

    /** The same form with more to say about its reading. */
    public ReadForm with(List<Note> further) {
        List<Note> all = new ArrayList<>(further);
        all.addAll(notes);
        return new ReadForm(form, all, places, marks);
    }
}
