package io.jixiao.language.date;

import io.jixiao.language.rule.CellText;
import java.util.Optional;

/**
 * A text that may be a date.
 *
 * @param cell where it stands
 * @param text what is looked at: the cell's text, or the end of a period in it
 * @param year the year that was named before it (2021年 of 2021年1-11月); empty where none was
 */
public record DateText(CellText cell, String text, Optional<Integer> year) {

    static Optional<DateText> of(CellText cell) {
        return Optional.of(new DateText(cell, cell.text(), Optional.empty()));
    }
}
