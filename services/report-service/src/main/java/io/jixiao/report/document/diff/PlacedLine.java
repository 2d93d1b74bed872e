package io.jixiao.report.document.diff;

import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.IndicatorClass;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.IndicatorSubclass;
import java.util.LinkedHashMap;
import java.util.Map;

/** An indicator line and the class and subclass it stands in, e.g. 产出指标／数量指标. */
record PlacedLine(String place, IndicatorLine line) {

    /** Every line of the form by its id, in printed order. */
    static Map<String, PlacedLine> byId(EvaluationForm form) {
        Map<String, PlacedLine> lines = new LinkedHashMap<>();
        for (IndicatorClass indicatorClass : form.classes()) {
            for (IndicatorSubclass subclass : indicatorClass.subclasses()) {
                String place = indicatorClass.name() + "／" + subclass.name();
                subclass.lines().forEach(line -> lines.put(line.lineId(), new PlacedLine(place, line)));
            }
        }
        return lines;
    }
}
