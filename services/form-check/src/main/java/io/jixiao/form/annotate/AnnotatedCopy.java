package io.jixiao.form.annotate;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.Severity;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.form.LocalizedMessage;
import io.jixiao.form.OfficeFile;
import io.jixiao.form.SafeArchive;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.document.CellAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a Word or Excel file with each finding as a comment at its cell, for the person who has to mend the table. What
 * else is in the file, other comments too, stays. The same file and findings give the same bytes.
 */
public final class AnnotatedCopy {
    private AnnotatedCopy() {}

    /**
     * The copy.
     *
     * @param file the file as it was checked
     * @param forms what the check of it gave
     * @param advice whether advices are written too
     * @throws UnreadableForm for a file that has no cells, or whose program wrote it in a way that cannot be annotated
     */
    public static byte[] of(byte[] file, List<CheckedForm> forms, boolean advice, Locale locale) {
        if (file.length > 0 && file[0] != 'P') {
            throw new UnreadableForm("ANNOTATE_NO_CELLS", "");
        }
        OfficeFile office = SafeArchive.unpacked(file);
        Map<CellAddress, String> comments = comments(forms, advice, locale);
        String author = new LocalizedMessage("annotate.author").in(locale);
        return switch (office.kind()) {
            case WORD -> WordComments.written(file, office.mainPart(), comments, author);
            case EXCEL -> ExcelComments.written(file, comments, author);
        };
    }

    /** What is to be said at each cell, errors first. */
    private static Map<CellAddress, String> comments(List<CheckedForm> forms, boolean advice, Locale locale) {
        Map<CellAddress, String> comments = new LinkedHashMap<>();
        for (CheckedForm form : forms) {
            for (Severity severity : Severity.values()) {
                if (advice || severity != Severity.ADVICE) {
                    form.findings(severity).forEach(finding -> add(comments, form, finding, locale));
                }
            }
        }
        return comments;
    }

    private static void add(Map<CellAddress, String> comments, CheckedForm form, Finding finding, Locale locale) {
        CellAddress place = place(form, finding);
        if (place != null) {
            comments.merge(place, sentence(finding, locale), (before, more) -> before + "\n" + more);
        }
    }

    /** What stands in no cell, as prose, is said at the top of the table. */
    private static @Nullable CellAddress place(CheckedForm form, Finding finding) {
        CellAddress own = form.address(finding);
        return own == null ? form.places().top() : own;
    }

    private static String sentence(Finding finding, Locale locale) {
        String severity = new LocalizedMessage("annotate." + finding.severity()).in(locale);
        return "%s%s: %s".formatted(severity, finding.code(), Sentences.of(finding, locale));
    }
}
