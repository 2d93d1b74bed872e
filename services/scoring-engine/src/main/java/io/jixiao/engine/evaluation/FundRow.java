package io.jixiao.engine.evaluation;

import java.util.List;
import java.util.Optional;

/** A row of the table's funds block: the total, or one source of the money. Only the total row is scored. */
public enum FundRow {
    TOTAL("合计"),
    CURRENT_APPROPRIATION("当年财政拨款"),
    CARRY_OVER("上年结转资金"),
    OTHER("其他资金");

    private final String chineseName;

    FundRow(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The name printed in the table, e.g. 合计. */
    public String chineseName() {
        return chineseName;
    }

    /** The rows that must sum to the total row. */
    public static List<FundRow> sources() {
        return List.of(CURRENT_APPROPRIATION, CARRY_OVER, OTHER);
    }

    /** The row with this wire name or printed name; empty when there is none. */
    public static Optional<FundRow> named(String name) {
        for (FundRow it : values()) {
            if (it.name().equals(name) || it.chineseName.equals(name)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
