package io.jixiao.engine.evaluation;

import java.util.Optional;

/** Second-level indicator (二级指标) of the self-evaluation table. Which class holds it is said by the rule set. */
public enum IndicatorSubclass {
    QUANTITY("数量指标"),
    QUALITY("质量指标"),
    TIMELINESS("时效指标"),
    COST("成本指标"),
    ECONOMIC("经济效益指标"),
    SOCIAL("社会效益指标"),
    ECOLOGICAL("生态效益指标"),
    SUSTAINED("可持续影响指标"),
    SERVICE_RECIPIENTS("服务对象满意度指标");

    private final String chineseName;

    IndicatorSubclass(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The name printed in the table, e.g. 数量指标. */
    public String chineseName() {
        return chineseName;
    }

    /** The subclass with this wire name or printed name; empty when there is none. */
    public static Optional<IndicatorSubclass> named(String name) {
        for (IndicatorSubclass it : values()) {
            if (it.name().equals(name) || it.chineseName.equals(name)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
