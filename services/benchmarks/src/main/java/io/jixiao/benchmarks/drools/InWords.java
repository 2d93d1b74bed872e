package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Attainment;
import java.math.BigDecimal;

/** A line that is scored by somebody's word on how far it was reached, as a fact that the rules infer. */
public record InWords(Line line) {

    /** What the rule set lays down. */
    public Terms terms() {
        return line.terms();
    }

    /** Null where nobody said. */
    public Attainment attainment() {
        return line.attainment();
    }

    /** Percent of the weight that a person gave; null when not given. */
    public BigDecimal share() {
        return line.share();
    }
}
