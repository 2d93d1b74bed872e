package io.jixiao.engine.finding.declared;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.Note;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Reason;
import io.jixiao.language.reading.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/** Full marks were declared though the target was missed, or it is called met beside words for not done. */
public record FullMarksOnMiss() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.FULL_MARKS_ON_MISS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        LineScore score = line.score();
        BigDecimal declared = line.indicator().declaredScore();
        boolean declaredFull =
                declared != null && score.weight().signum() > 0 && declared.compareTo(score.weight()) >= 0;
        boolean ruleGivesFull = score.reason() != Reason.SELF_JUDGED
                && score.score() != null
                && score.score().compareTo(score.weight()) == 0;
        boolean metInSpiteOfWords = line.indicator().attainment() == Attainment.MET
                && line.noted(Note.SAID_NOT_DONE)
                && !(score.actual() instanceof Reading.Measurable);
        return metInSpiteOfWords || declaredFull && Boolean.FALSE.equals(score.met()) && !ruleGivesFull
                ? Optional.of(Flaw.of(line, Cell.SCORE)
                        .with("declared", declared == null ? score.weight() : declared)
                        .with("target", line.indicator().targetText())
                        .with("actual", line.indicator().actualText()))
                : Optional.empty();
    }
}
