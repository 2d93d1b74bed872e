package io.jixiao.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.engine.Line;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WeightTest {

    @Test
    void anIndicatorWithAWeightUnder0IsRefusedByName() {
        Line line = Line.of("执法案件", "≥100件", "120件");

        assertEquals(
                "weight of “执法案件” is -10: a weight is never under 0",
                assertThrows(IllegalArgumentException.class, () -> line.weighing("-10"))
                        .getMessage());
    }

    @Test
    void soIsTheExecutionLine() {
        BigDecimal weight = new BigDecimal("-0.01");

        assertEquals(
                "weight of “预算执行率” is -0.01: a weight is never under 0",
                assertThrows(IllegalArgumentException.class, () -> new Execution(weight, null, null, null, null, null))
                        .getMessage());
    }

    @Test
    void aWeightOf0IsAWeight() {
        assertEquals(
                "0",
                Line.of("执法案件", "≥100件", "120件")
                        .weighing("0")
                        .indicator()
                        .weight()
                        .toPlainString());
    }
}
