package io.jixiao.form.layout;

import io.jixiao.form.ReadForm;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.layout.part.FormParts;
import io.jixiao.form.layout.part.FormRows;
import io.jixiao.form.layout.part.PageHeaders;
import io.jixiao.form.layout.part.PlacesOfForm;
import io.jixiao.form.layout.part.WithoutGoals;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the self-evaluation forms in a document: the official layout and its regional relatives, among any other text and tables.
 * First each row is recognised, then each form's parts are read from its rows, then the form is made of its parts.
 */
public final class FormFinder {
    private FormFinder() {}

    /**
     * The forms, at least one. Throws {@link UnreadableForm} when the document has no table with indicator headings.
     *
     * @param fileName where a year may stand; may be empty
     * @param ordinaryYear the fiscal year where none is named
     */
    public static List<ReadForm> forms(SourceDocument document, String fileName, int ordinaryYear) {
        List<RecognisedRow> rows = Recognition.of(document);
        PageHeaders page = PageHeaders.of(document.pageHeaders());
        List<ReadForm> forms = new ArrayList<>();
        SaidBefore before = SaidBefore.NOTHING;
        for (FormRows each : FormRows.cut(rows)) {
            FormParts parts = FormParts.of(each, FormAssembly.moneyElsewhere(page, before));
            if (each.hasIndicators()) {
                String report = forms.isEmpty() ? report(rows) : "";
                ReadForm read = new FormAssembly(parts, page, before).form(fileName, report, ordinaryYear);
                int lines = read.form().indicators().size();
                forms.add(read.at(PlacesOfForm.of(each, parts, lines))
                        .marked(RuleSetMark.in(each.rows()))
                        .with(document.notes()));
            }
            before = before.after(parts);
        }
        if (forms.isEmpty()) {
            throw new UnreadableForm("NO_FORM", "", tables(document)).with(document.notes());
        }
        forms.set(0, forms.getFirst().with(WithoutGoals.notes(rows)));
        return forms;
    }

    /** The lines of the document outside its tables' blocks; they are told with its first form. */
    private static String report(List<RecognisedRow> rows) {
        return rows.stream()
                .filter(RecognisedRow::isLine)
                .map(RecognisedRow::line)
                .collect(Collectors.joining("\n"));
    }

    private static long tables(SourceDocument document) {
        return document.blocks().stream().filter(Grid.class::isInstance).count();
    }
}
