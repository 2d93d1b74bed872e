package io.jixiao.platform.money;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a sum of money is written: in yuan (元), or in ten thousand yuan (万元) as on the official form. */
@Schema(description = "How a sum of money is written: YUAN is 元, WAN_YUAN is 万元, ten thousand yuan.")
public enum MoneyUnit {
    YUAN(0),
    WAN_YUAN(4);

    private final int shift;

    MoneyUnit(int shift) {
        this.shift = shift;
    }

    /** Decimal places between this unit and the yuan. */
    int shift() {
        return shift;
    }
}
