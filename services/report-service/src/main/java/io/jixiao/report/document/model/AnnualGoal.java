package io.jixiao.report.document.model;

import java.util.Objects;

/**
 * 年度总体目标.
 *
 * @param expected 预期目标
 * @param actual 实际完成情况; empty while nothing is reported
 */
public record AnnualGoal(String expected, String actual) {
    public AnnualGoal {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }
}
