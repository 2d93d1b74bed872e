package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The funds block of the table. All money is in yuan.
 *
 * @param rows figures by row; a row that the table does not have is absent
 * @param adjustment 调整追加, what was added to (or, negative, taken from) the opening budget; null when not stated
 * @param expenditure executed money by kind; empty when not stated
 * @param printedPlace value in yuan of the last decimal place the table prints (0.01 for yuan with cents, 100 for 万元 with
 *     two decimals); sums tolerate half of it per row; null means 0.01
 */
public record Funds(
        Map<FundRow, FundFigures> rows,
        @Nullable BigDecimal adjustment,
        Map<ExpenditureKind, BigDecimal> expenditure,
        BigDecimal printedPlace) {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** The funds of a form that has no such block. */
    static final Funds NONE = new Funds(Map.of(), null, Map.of(), CENT);

    public Funds {
        rows = rows == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(rows));
        expenditure = expenditure == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(expenditure));
        printedPlace = printedPlace == null ? CENT : printedPlace;
    }

    /** The figures of a row; empty figures for a row the table does not have. */
    public FundFigures row(FundRow row) {
        return rows.getOrDefault(row, FundFigures.EMPTY);
    }
}
