package io.jixiao.report.document.model;

import java.util.List;
import java.util.Objects;

/**
 * A second-level class (二级指标) of the form.
 *
 * @param name e.g. 数量指标
 * @param lines its indicators; when there are none the class keeps an empty row
 */
public record IndicatorSubclass(String name, List<IndicatorLine> lines) {
    public IndicatorSubclass {
        Objects.requireNonNull(name, "name");
        lines = List.copyOf(lines);
    }
}
