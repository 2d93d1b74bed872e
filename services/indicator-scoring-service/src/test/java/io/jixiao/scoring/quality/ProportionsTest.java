package io.jixiao.scoring.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionsTest {

    @ParameterizedTest(name = "{0} by {1} in steps of {2}: {3}")
    @CsvSource({
        "50, 30 30, 0.5, 25.0 25.0",
        "50, 7 7 7, 0.5, 17.0 16.5 16.5",
        "50, 15 20 15 20, 0.5, 10.5 14.5 10.5 14.5",
        "50, 7 7 7, 0.01, 16.67 16.67 16.66",
        "10, 1 99, 0.5, 0.0 10.0",
        "10, 0.01 99.99, 0.01, 0.00 10.00"
    })
    void pointsAreSharedInStepsAndSumToThemselves(String points, String written, String step, String shares) {
        List<BigDecimal> parts = Proportions.of(new BigDecimal(points), numbers(written), new BigDecimal(step));

        assertEquals(shares, parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")));
        assertEquals(0, parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(new BigDecimal(points)));
    }

    private static List<BigDecimal> numbers(String written) {
        return Arrays.stream(written.split(" ")).map(BigDecimal::new).toList();
    }
}
