package io.jixiao.engine.score;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.IndicatorClass;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a finding is about. Which column of it, the finding's {@link Cell} says. */
public sealed interface FindingPlace {
    /** The budget execution line (预算执行率). */
    FindingPlace EXECUTION = new Execution();

    /** The table as a whole. */
    FindingPlace TABLE = new WholeTable();

    /** What a reader finds printed there, for sentences; nothing is to be told by it. Null for the whole table. */
    @Nullable
    String label();

    /** One class. */
    static FindingPlace of(IndicatorClass indicatorClass) {
        return new Classes(List.of(indicatorClass));
    }

    /**
     * One indicator line.
     *
     * @param id the indicator's, as given
     * @param name as the table states it
     */
    record Line(@Nullable String id, String name) implements FindingPlace {
        @Override
        public String label() {
            return name;
        }
    }

    /** The budget execution line. */
    record Execution() implements FindingPlace {
        @Override
        public String label() {
            return ExecutionScore.LINE;
        }
    }

    /**
     * A class (一级指标), or the classes that have their points together.
     *
     * @param classes one or more, in the rule set's order
     */
    record Classes(List<IndicatorClass> classes) implements FindingPlace {
        public Classes {
            classes = List.copyOf(classes);
        }

        @Override
        public String label() {
            return classes.stream().map(IndicatorClass::chineseName).collect(Collectors.joining("、"));
        }
    }

    /** A row of the funds block. */
    record Funds(FundRow row) implements FindingPlace {
        @Override
        public String label() {
            return row.chineseName();
        }
    }

    /** The table as a whole. */
    record WholeTable() implements FindingPlace {
        @Override
        public @Nullable String label() {
            return null;
        }
    }
}
