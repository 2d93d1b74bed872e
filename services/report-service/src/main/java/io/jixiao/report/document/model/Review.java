package io.jixiao.report.document.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 复核: what the finance bureau gave beside the self scores, signed.
 *
 * @param lines one for each scored line, execution first
 * @param total 复核总分, 2 decimals
 * @param grade 复核等级; null where the weights do not sum to 100
 * @param opinion the review's opinion; null where none was given
 */
public record Review(List<Line> lines, BigDecimal total, Grade grade, String opinion) {
    public Review {
        lines = List.copyOf(lines);
        total = FixedScale.required("total", total);
    }

    /**
     * @param lineId the indicator's id, or {@value ExecutionLine#LINE_ID}
     * @param name as a reader knows it
     * @param selfScore 自评得分, 2 decimals; null where it was undecided
     * @param reviewScore 复核得分, 2 decimals
     * @param reason why it differs; null where it does not
     */
    public record Line(String lineId, String name, BigDecimal selfScore, BigDecimal reviewScore, String reason) {
        public Line {
            Objects.requireNonNull(lineId, "lineId");
            Objects.requireNonNull(name, "name");
            selfScore = FixedScale.printed("selfScore", selfScore);
            reviewScore = FixedScale.required("reviewScore", reviewScore);
        }

        /** Whether the reviewer gave another score than the unit. */
        public boolean differs() {
            return selfScore == null || selfScore.compareTo(reviewScore) != 0;
        }
    }

    /** What the line was given; empty for a line that was not reviewed. */
    public Optional<Line> of(String lineId) {
        return lines.stream().filter(line -> line.lineId().equals(lineId)).findFirst();
    }
}
