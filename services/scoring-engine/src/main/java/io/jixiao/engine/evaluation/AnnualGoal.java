package io.jixiao.engine.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * 年度总体目标 as the table states it. A table whose goal cells are empty has one with nothing in it; one that was made without
 * such cells (a preview, a list of lines) has none.
 *
 * @param expected 预期目标 as written; null or blank when the cell is empty
 * @param actual 实际完成情况 as written; null or blank when the cell is empty
 */
public record AnnualGoal(
        @Nullable String expected, @Nullable String actual) {}
