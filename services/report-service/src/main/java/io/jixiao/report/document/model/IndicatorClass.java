package io.jixiao.report.document.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A first-level class (一级指标) of the form.
 *
 * @param name e.g. 产出指标
 * @param points the points printed beside its name, e.g. 50
 * @param subclasses its second-level classes in printed order
 */
public record IndicatorClass(String name, BigDecimal points, List<IndicatorSubclass> subclasses) {
    public IndicatorClass {
        Objects.requireNonNull(name, "name");
        points = FixedScale.required("points", points);
        subclasses = List.copyOf(subclasses);
    }
}
