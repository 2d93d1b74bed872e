package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.form.Form;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormEvaluation;
import io.jixiao.scoring.library.IndicatorLibrary;
import io.jixiao.scoring.library.LibraryEntry;
import io.jixiao.scoring.library.LibraryIndicator;
import io.jixiao.scoring.quality.QualityReviewView.WeaknessView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reviews forms that no evaluation was opened from: beside the library in sight, without last year. */
@ApplicationScoped
class FormQualityReviews {

    private final IndicatorLibrary library;

    FormQualityReviews(IndicatorLibrary library) {
        this.library = library;
    }

    /** @param ordinaryYear the fiscal year of a form that names none */
    @Transactional
    FormQualityReviewView.Listed review(List<CheckedForm> forms, int ordinaryYear) {
        List<LibraryIndicator> indicators =
                library.all().stream().map(LibraryEntry::indicator).toList();
        return new FormQualityReviewView.Listed(forms.stream()
                .map(form -> review(form.form(), form.rules(), ordinaryYear, indicators))
                .toList());
    }

    private static FormQualityReviewView review(
            Form form, RuleSet rules, int ordinaryYear, List<LibraryIndicator> indicators) {
        Evaluation table = FormEvaluation.of(form, ordinaryYear);
        List<Weakness> weaknesses = new TableReview(
                        rules, table.fiscalYear(), table.indicators(), LastYear.UNKNOWN, indicators)
                .weaknesses();
        return new FormQualityReviewView(
                form.unit(),
                form.project(),
                table.fiscalYear(),
                rules.id(),
                rules.version(),
                table.indicators().size(),
                table.indicators().size() - Weakness.lines(weaknesses),
                weaknesses.stream().map(WeaknessView::of).toList());
    }
}
