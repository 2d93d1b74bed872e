package io.jixiao.report.document.layout;

import io.jixiao.report.document.model.EvaluationForm;
import java.util.List;

/**
 * A part of the scored table. It has 9 columns, and one more for the review; no cell reaches from the header into the body.
 *
 * @param caption what the part shows, for readers who cannot see the table
 * @param widths of the columns in tenths of a millimetre; together 156 mm, the text width of an official A4 page
 * @param header rows that repeat on every page; may be empty
 * @param body the other rows
 */
public record FormGrid(String caption, List<Integer> widths, List<FormRow> header, List<FormRow> body) {
    private static final List<Integer> SELF_SCORED = List.of(105, 145, 213, 205, 214, 205, 105, 145, 223);
    private static final List<Integer> REVIEWED = List.of(105, 145, 203, 190, 190, 175, 105, 125, 125, 197);

    public FormGrid {
        header = List.copyOf(header);
        body = List.copyOf(body);
    }

    /** The columns of a form: with one more for the review score where the form was reviewed. */
    static List<Integer> widths(EvaluationForm form) {
        return form.review() == null ? SELF_SCORED : REVIEWED;
    }
}
