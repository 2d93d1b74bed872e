package io.jixiao.scoring.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Points shared in given proportions, in whole steps and without a remainder. */
final class Proportions {

    private static final int CLOSE = 10;

    private Proportions() {}

    /**
     * Each part rounded down to a step; the steps that are left go to those who lost most by it, the first of equals first.
     *
     * @param points what is less than a step of them is left out
     * @param written the proportions; their sum is above 0
     */
    static List<BigDecimal> of(BigDecimal points, List<BigDecimal> written, BigDecimal step) {
        BigDecimal sum = written.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal stepSum = sum.multiply(step);
        List<BigDecimal> steps = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        for (BigDecimal part : written) {
            BigDecimal exact = points.multiply(part).divide(stepSum, CLOSE, RoundingMode.DOWN);
            BigDecimal whole = exact.setScale(0, RoundingMode.DOWN);
            steps.add(whole);
            lost.add(exact.subtract(whole));
        }
        int left = points.divide(step, 0, RoundingMode.DOWN)
                .subtract(steps.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .intValueExact();
        IntStream.range(0, written.size())
                .boxed()
                .sorted(Comparator.comparing(lost::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> steps.set(i, steps.get(i).add(BigDecimal.ONE)));
        return steps.stream().map(step::multiply).toList();
    }
}
