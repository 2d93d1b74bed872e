package io.jixiao.engine.evaluation;

import java.util.Optional;

/**
 * First-level indicator (一级指标) of the self-evaluation table. {@link #COST} is a class of its own only under rule
 * sets that say so; elsewhere cost is a subclass of output.
 */
public enum IndicatorClass {
    OUTPUT("产出指标"),
    BENEFIT("效益指标"),
    SATISFACTION("满意度指标"),
    COST("成本指标");

    private final String chineseName;

    IndicatorClass(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The name printed in the table, e.g. 产出指标. */
    public String chineseName() {
        return chineseName;
    }

    /** The class with this wire name or printed name; empty when there is none. */
    public static Optional<IndicatorClass> named(String name) {
        for (IndicatorClass it : values()) {
            if (it.name().equals(name) || it.chineseName.equals(name)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
