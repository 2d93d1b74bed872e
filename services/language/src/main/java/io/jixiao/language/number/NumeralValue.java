package io.jixiao.language.number;

/** What Chinese numerals are in digits: 十二 is 12, 二〇二二 is 2022, 三点五 is 3.5. */
public final class NumeralValue {
    private static final String DIGITS = "零一二三四五六七八九";

    private NumeralValue() {}

    /** @param numerals 零 to 九, 〇, 两, 十百千, at most one 万 and one 点, nothing else */
    public static String of(String numerals) {
        int point = numerals.indexOf('点');
        if (point < 0) {
            return String.valueOf(whole(numerals));
        }
        StringBuilder decimals = new StringBuilder(whole(numerals.substring(0, point)) + ".");
        numerals.substring(point + 1).chars().forEach(c -> decimals.append(digit((char) c)));
        return decimals.toString();
    }

    /** 一万两千 is as many 万 as stand before it, and what follows. */
    private static long whole(String numerals) {
        int scale = numerals.indexOf('万');
        return scale < 0
                ? belowTenThousand(numerals)
                : belowTenThousand(numerals.substring(0, scale)) * 10_000
                        + belowTenThousand(numerals.substring(scale + 1));
    }

    private static long belowTenThousand(String numerals) {
        long sum = 0;
        long digit = 0;
        for (char c : numerals.toCharArray()) {
            int power = "十百千".indexOf(c);
            if (power < 0) {
                digit = digit * 10 + digit(c);
            } else {
                sum += Math.max(digit, 1) * (long) Math.pow(10, power + 1);
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
