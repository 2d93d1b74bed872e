package io.jixiao.engine.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.score.Trace;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {

    @ParameterizedTest(name = "{0} answered by {1}: {2}, {3}, {4} = {5}")
    @CsvSource({
        "≥90%,85%,≥ 90 %,85 %,10 × 85 ÷ 90,9.4444444444",
        "100件,60件,≥ 100 件,60 件,10 × 60 ÷ 100,6.0000000000",
        "≤20万元,30万元,≤ 20 万元,30 万元,10 × 20 ÷ 30,6.6666666667",
        "小于0.9‰,0.1%,< 0.9 ‰,0.1 %,10 × 0.09 ÷ 0.1,9.0000000000",
        "≥3000亩,180公顷,≥ 3000 亩,180 公顷,10 × 2700 ÷ 3000,9.0000000000",
        "≥2.5万平方米,20000平方米,≥ 2.5 万平方米,20000 平方米,10 × 20000 ÷ 25000,8.0000000000",
        "≤4/10万,0.5/万,≤ 4 /10万,0.5 /万,10 × 0.004 ÷ 0.005,8.0000000000",
        "80%-90%,60%,80 – 90 %,60 %,10 × 60 ÷ 80,7.5000000000",
        "2021年6月,2021年5月,2021-06-30,2021-05-31,10,10.0000000000",
        "是,否,是,否,0,0.0000000000",
        "增长5%,下降3%,≥ 5 %,3 %,10 × 0 ÷ 5,0.0000000000"
    })
    void aTraceHoldsWhatWasComparedAndTheFormulaWithItsNumbers(
            String target, String actual, String asTarget, String asActual, String formula, String unrounded) {
        Trace trace = Form.of(Line.of("指标", target, actual)).line("指标").trace();

        assertEquals(asTarget, trace.normalisedTarget());
        assertEquals(asActual, trace.normalisedActual());
        assertEquals(formula, trace.formula());
        assertEquals(unrounded, trace.unrounded().toPlainString());
        assertEquals("MOF-2020", trace.ruleSetId());
        assertEquals(1, trace.ruleSetVersion());
    }

    @Test
    void aShareIsTracedAsAPartOfTheWeight() {
        Line words = Line.of("市容", "干净", "干净了").judged(Attainment.PARTIAL, "65.5", null);

        assertEquals("10 × 65.5 ÷ 100", Form.of(words).line("市容").trace().formula());
    }

    @Test
    void stepsAreTracedAsPointsTakenAway() {
        MethodChoice steps = MethodChoice.steps(new BigDecimal("5"), new BigDecimal("2"));
        Line rate = Line.of("合格率", "≥90%", "79%").scoredBy(steps);

        assertEquals("10 − 2 × 2", Form.of(rate).line("合格率").trace().formula());
    }
}
