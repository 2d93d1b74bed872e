package io.jixiao.language.unit;

import java.math.BigDecimal;

/** 十, 百, 千, 万, 亿 in front of a unit (百万元), with what stands between scale and unit in 7.35万余平方米. */
public record Magnitude(BigDecimal factor, int end, boolean approximate) {

    public static Magnitude at(String text, int start) {
        BigDecimal factor = BigDecimal.ONE;
        int at = start;
        boolean approximate = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '余' || c == '多') {
                approximate = true;
            } else if (powerOf(c) > 0 && !beginsUnit(text, at)) {
                factor = factor.scaleByPowerOfTen(powerOf(c));
            } else {
                break;
            }
            at++;
        }
        return new Magnitude(factor.setScale(0), at, approximate);
    }

    /** 千 in 千克 and 千瓦 belongs to the unit; in 千元 it is a scale. */
    private static boolean beginsUnit(String text, int at) {
        Units.Found unit = Units.at(text, at);
        return unit != null && unit.end() > at + 1;
    }

    private static int powerOf(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }
}
