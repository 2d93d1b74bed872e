package io.jixiao.engine.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionRuleTest {

    @ParameterizedTest(name = "{0} with {1} is better {2}")
    @CsvSource({
        "培训人数,100人,HIGHER",
        "群众投诉,3起,LOWER",
        "投诉处理率,95%,HIGHER",
        "违法案件处罚错案率,1%,LOWER",
        "安全事故,0起,LOWER",
        "办理时长,30分钟,LOWER",
        "预算超支,2%,LOWER"
    })
    void without_an_operator_the_direction_is_assumed_and_said(String name, String target, Direction direction) {
        Form form = Form.of(Line.of(name, target, target));

        assertEquals(direction, form.line(name).trace().direction());
        assertEquals(List.of(name), form.found(FindingCode.DIRECTION_ASSUMED));
    }

    @Test
    void money_is_better_lower_under_a_cost_indicator_only() {
        Line money = Line.of("项目投资", "20万元", "22万元");

        assertEquals(Direction.HIGHER, Form.of(money).line("项目投资").trace().direction());
        Form cost = Form.of(money.under(IndicatorClass.OUTPUT, IndicatorSubclass.COST));
        assertEquals(Direction.LOWER, cost.line("项目投资").trace().direction());
        assertEquals("9.09", cost.points());
    }

    @Test
    void an_operator_decides_against_every_word() {
        Form form = Form.of(Line.of("投诉", "≥3起", "4起").better(Direction.LOWER));

        assertEquals(Direction.HIGHER, form.line("投诉").trace().direction());
        assertEquals(List.of(), form.found(FindingCode.DIRECTION_ASSUMED));
    }

    @Test
    void what_the_indicator_library_says_is_not_an_assumption() {
        Form form = Form.of(Line.of("培训人数", "100人", "120人").better(Direction.LOWER));

        assertEquals(Direction.LOWER, form.line("培训人数").trace().direction());
        assertEquals(List.of(), form.found(FindingCode.DIRECTION_ASSUMED));
    }
}
