package io.jixiao.engine.finding.result;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Reading;
import java.util.Optional;

/** Satisfaction is claimed in numbers and nothing stands behind it, though files could be attached. A form has no such place. */
public record SurveyMissing() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SURVEY_MISSING;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Integer evidence = line.indicator().evidence();
        return evidence != null
                        && evidence == 0
                        && isSatisfaction(line.indicator())
                        && line.score().actual() instanceof Reading.Quantity claimed
                ? Optional.of(Flaw.of(line, Cell.ACTUAL).with("actual", claimed.text()))
                : Optional.empty();
    }

    private static boolean isSatisfaction(Indicator indicator) {
        return indicator.indicatorClass() == IndicatorClass.SATISFACTION
                || indicator.indicatorSubclass() == IndicatorSubclass.SERVICE_RECIPIENTS;
    }
}
