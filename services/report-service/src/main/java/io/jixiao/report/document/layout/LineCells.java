package io.jixiao.report.document.layout;

import static io.jixiao.report.document.layout.FormCell.Kind.FIGURE;
import static io.jixiao.report.document.layout.FormCell.Kind.TEXT;

import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.Review;
import io.jixiao.report.document.template.IndicatorLayout.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What stands in the columns of one indicator. */
final class LineCells {
    private static final int PERCENT_DECIMALS = 4;

    private final Review review;

    /** @param review null before one is signed */
    LineCells(Review review) {
        this.review = review;
    }

    /** @param line null for an empty row */
    FormCell cell(Field field, IndicatorLine line) {
        return FormCell.of(field.figure() ? FIGURE : TEXT, line == null ? "" : text(field, line));
    }

    private String text(Field field, IndicatorLine line) {
        return switch (field) {
            case NAME -> line.name();
            case TARGET -> line.target();
            case OPERATOR -> SplitTarget.of(line.target()).operator();
            case VALUE -> SplitTarget.of(line.target()).value();
            case UNIT -> SplitTarget.of(line.target()).unit();
            case ACTUAL -> line.actual();
            case WEIGHT -> PrintedNumbers.points(line.weight());
            case SCORE -> PrintedNumbers.score(line.score());
            case REVIEW_SCORE -> PrintedNumbers.points(reviewed(line));
            case DEVIATION -> deviation(line.score(), reviewed(line));
            case REVIEW_REASON ->
                review == null
                        ? ""
                        : review.of(line.lineId()).map(Review.Line::reason).orElse("");
            case EXPLANATION -> line.deviationExplanation();
            case STUB, CLASS, SUBCLASS -> throw new IllegalArgumentException("stands beside several lines: " + field);
        };
    }

    private BigDecimal reviewed(IndicatorLine line) {
        return review == null
                ? null
                : review.of(line.lineId()).map(Review.Line::reviewScore).orElse(null);
    }

    /** 偏离度 = (self − review) ÷ self; empty where one is unknown or the self score is 0. */
    static String deviation(BigDecimal self, BigDecimal reviewed) {
        if (self == null || reviewed == null || self.signum() == 0) {
            return "";
        }
        BigDecimal share = self.subtract(reviewed).divide(self, PERCENT_DECIMALS, RoundingMode.HALF_UP);
        return PrintedNumbers.percent(share.movePointRight(2));
    }
}
