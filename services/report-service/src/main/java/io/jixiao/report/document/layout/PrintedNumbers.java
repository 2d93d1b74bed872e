package io.jixiao.report.document.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are printed. A null figure is an empty cell, never a zero. */
public final class PrintedNumbers {
    private static final int YUAN_TO_WAN_YUAN = -4;
    private static final int MONEY_DECIMALS = 2;

    private PrintedNumbers() {}

    /** Yuan as 万元, exact, with at least 2 decimals: 11126700.00 is 1112.67, 11126712.34 is 1112.671234. */
    public static String wanYuan(BigDecimal yuan) {
        if (yuan == null) {
            return "";
        }
        BigDecimal exact = yuan.scaleByPowerOfTen(YUAN_TO_WAN_YUAN).stripTrailingZeros();
        return exact.setScale(Math.max(MONEY_DECIMALS, exact.scale())).toPlainString();
    }

    /** Yuan with 2 decimals: 11126700.00. */
    public static String yuan(BigDecimal yuan) {
        return yuan == null
                ? ""
                : yuan.setScale(MONEY_DECIMALS, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** Points without needless zeros: 10.00 is 10, 9.44 is 9.44. */
    public static String points(BigDecimal points) {
        return points == null ? "" : points.stripTrailingZeros().toPlainString();
    }

    /** A score as points; 未定 while it is undecided. */
    public static String score(BigDecimal score) {
        return score == null ? "未定" : points(score);
    }

    /** A percentage without needless zeros: 89.87 is 89.87%, 100.00 is 100%. */
    public static String percent(BigDecimal percent) {
        return percent == null ? "" : points(percent) + "%";
    }
}
