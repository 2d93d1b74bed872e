package io.jixiao.report.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumbersTest {

    @ParameterizedTest(name = "{0} yuan is {1} 万元")
    @CsvSource({
        "11126700.00, 1112.67",
        "10000000.00, 1000.00",
        "0.00, 0.00",
        "11126712.34, 1112.671234",
        "-1126700.00, -112.67",
        "0.01, 0.000001"
    })
    void moneyIsPrintedExactlyWithAtLeastTwoDecimals(BigDecimal yuan, String printed) {
        assertEquals(printed, PrintedNumbers.wanYuan(yuan));
    }

    @ParameterizedTest(name = "{0} points are {1}")
    @CsvSource({"10.00, 10", "9.44, 9.44", "9.50, 9.5", "0.00, 0", "100.00, 100", ", 未定"})
    void scoresLoseNeedlessZerosAndAnUndecidedOneIsSaid(BigDecimal points, String printed) {
        assertEquals(printed, PrintedNumbers.score(points));
    }

    @ParameterizedTest(name = "{0} percent is {1}")
    @CsvSource({"89.87, 89.87%", "100.00, 100%", ", ''"})
    void percentagesKeepTheirSignAndAMissingOneIsEmpty(BigDecimal percent, String printed) {
        assertEquals(printed, PrintedNumbers.percent(percent));
    }
}
