package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to write instead. Every target text in a suggestion was read by the engine and gives a reviewer nothing to find. What a
 * suggestion does not speak of is null.
 */
public sealed interface Suggestion {

    SuggestionKind kind();

    /** What it stands on. */
    Basis basis();

    /** The line it is about; of several lines, or of one to be added, null. */
    default String lineId() {
        return null;
    }

    /** 年度指标值. */
    default String target() {
        return null;
    }

    /** 三级指标. */
    default String name() {
        return null;
    }

    default IndicatorClass indicatorClass() {
        return null;
    }

    default IndicatorSubclass indicatorSubclass() {
        return null;
    }

    /** Points of a line to be added. */
    default BigDecimal weight() {
        return null;
    }

    /** The library's indicator that it follows. */
    default String libraryCode() {
        return null;
    }

    /** What was achieved last year, as written then. */
    default String lastYearActual() {
        return null;
    }

    /** The lines to make of one. */
    default List<NamedTarget> into() {
        return null;
    }

    /** The weights to change. */
    default List<LineWeight> weights() {
        return null;
    }

    /**
     * 年度指标值 to be written.
     *
     * @param lineId whose; another than the weakness's where that is about the whole table
     * @param line its name
     * @param from what it stands on: the library's code, last year's actual value, else null
     */
    record WriteTarget(String lineId, String line, String target, Basis basis, String from) implements Suggestion {

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.WRITE_TARGET;
        }

        @Override
        public String libraryCode() {
            return basis == Basis.LIBRARY ? from : null;
        }

        @Override
        public String lastYearActual() {
            return basis == Basis.LAST_YEAR ? from : null;
        }
    }

    /** Another name; with a target where that changes too, else null. */
    record Rename(String lineId, String line, String name, String target) implements Suggestion {

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.RENAME;
        }

        @Override
        public Basis basis() {
            return Basis.AS_WRITTEN;
        }
    }

    /** Lines of their own for the several values of one cell. */
    record Split(String lineId, String line, List<NamedTarget> into) implements Suggestion {

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.SPLIT;
        }

        @Override
        public Basis basis() {
            return Basis.AS_WRITTEN;
        }
    }

    @Schema(name = "SuggestedLine", description = "A line to make.")
    record NamedTarget(
            @Schema(description = "三级指标", examples = "执法巡查（全年）")
            String name,

            @Schema(description = "年度指标值", examples = "=365天")
            String target) {}

    /** Another class and subclass. */
    record Move(String lineId, String line, IndicatorClass indicatorClass, IndicatorSubclass indicatorSubclass)
            implements Suggestion {

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.MOVE;
        }

        @Override
        public Basis basis() {
            return Basis.RULE_SET;
        }
    }

    /** Other weights. */
    record Reweigh(List<LineWeight> weights) implements Suggestion {

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.REWEIGH;
        }

        @Override
        public Basis basis() {
            return Basis.RULE_SET;
        }
    }

    @Schema(name = "SuggestedWeight", description = "分值 of a line, before and after.")
    record LineWeight(
            @Schema(description = "The indicator's id") String lineId,

            @Schema(description = "The indicator's name", examples = "执法满意率")
            String line,

            @Schema(description = "分值 as it is, points", examples = "12")
            BigDecimal before,

            @Schema(description = "分值 as it would be, points", examples = "10.00")
            BigDecimal after) {}

    /** One more line, from the library. */
    record AddLine(
            String libraryCode,
            String name,
            String target,
            IndicatorClass indicatorClass,
            IndicatorSubclass indicatorSubclass,
            BigDecimal weight)
            implements Suggestion {

        @Override
        public SuggestionKind kind() {
            return SuggestionKind.ADD_LINE;
        }

        @Override
        public Basis basis() {
            return Basis.LIBRARY;
        }
    }
}
