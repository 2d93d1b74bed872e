package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.evaluation.EvaluatedSubject;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.library.IndicatorLibrary;
import io.jixiao.scoring.library.LibraryEntry;
import io.jixiao.scoring.quality.QualityReviewView.WeaknessView;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import io.jixiao.scoring.version.ScoreVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gathers what a review needs: the table, its rule set, the library in sight, and last year's official result. */
@ApplicationScoped
class QualityReviews {

    private final Evaluations evaluations;
    private final ScoreVersions scores;
    private final RuleSetCatalog ruleSets;
    private final IndicatorLibrary library;

    QualityReviews(Evaluations evaluations, ScoreVersions scores, RuleSetCatalog ruleSets, IndicatorLibrary library) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.ruleSets = ruleSets;
        this.library = library;
    }

    /** @throws Problem 404 */
    QualityReviewView review(UUID evaluationId) {
        Evaluation evaluation = evaluations.get(evaluationId);
        RuleSet rules = ruleSets.pinned(evaluation.ruleSet());
        List<Indicator> lines = scores.scoringInput(evaluation).indicators();
        EvaluatedSubject subject = evaluation.subject();
        Optional<Evaluation> before = evaluations
                .of(subject.unitId(), subject.projectId(), subject.fiscalYear() - 1)
                .filter(last -> last.officialVersion() > 0);
        List<Weakness> weaknesses = new TableReview(
                        rules,
                        subject.fiscalYear(),
                        lines,
                        before.map(this::official).orElse(LastYear.UNKNOWN),
                        library.all().stream().map(LibraryEntry::indicator).toList())
                .weaknesses();
        return new QualityReviewView(
                evaluation.id(),
                evaluation.editVersion(),
                subject.fiscalYear(),
                rules.id(),
                rules.version(),
                lines.size(),
                lines.size() - Weakness.lines(weaknesses),
                before.map(Evaluation::id).orElse(null),
                before.map(Evaluation::officialVersion).orElse(null),
                weaknesses.stream().map(WeaknessView::of).toList());
    }

    private LastYear official(Evaluation last) {
        return new LastYear(
                scores.read(last.id(), last.officialVersion()).score().lines());
    }
}
