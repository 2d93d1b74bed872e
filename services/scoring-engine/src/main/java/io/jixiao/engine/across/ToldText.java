package io.jixiao.engine.across;

import io.jixiao.engine.score.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Prose of a table.
 *
 * @param where what it stands under: 年度总体目标, 偏差原因, 报告正文
 * @param cell the column; {@link Cell#PROSE} for what stands in no line
 * @param text as written
 */
public record ToldText(String where, Cell cell, String text) {

    /** The text, or an empty one for null. */
    public static ToldText of(String where, Cell cell, @Nullable String text) {
        return new ToldText(where, cell, text == null ? "" : text);
    }
}
