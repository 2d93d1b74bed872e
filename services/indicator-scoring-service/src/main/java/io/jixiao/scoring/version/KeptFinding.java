package io.jixiao.scoring.version;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import java.util.Map;

/**
 * A finding as it is kept with a score version.
 *
 * @param lineId the indicator's id; null where it is about none
 * @param line the label of its place; null for the whole table
 * @param place null in versions that were kept before findings told their place
 */
record KeptFinding(
        FindingCode code,
        Severity severity,
        String lineId,
        String line,
        Cell cell,
        Map<String, String> figures,
        FindingPlaceView place) {

    static KeptFinding of(Finding finding) {
        return new KeptFinding(
                finding.code(),
                finding.severity(),
                finding.lineId(),
                finding.line(),
                finding.cell(),
                finding.figures(),
                FindingPlaceView.of(finding.place()));
    }

    Finding finding() {
        return new Finding(
                code, severity, place == null ? LabelledPlace.of(lineId, line) : place.place(line), cell, figures);
    }
}
