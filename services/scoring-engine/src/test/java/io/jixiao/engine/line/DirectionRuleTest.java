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
        "预算超支,2%,LOWER",
        "失业人员再就业人数,100人,HIGHER",
        "失业率,4%,LOWER",
        "事故隐患排查,100处,HIGHER",
        "违规建筑拆除面积,1000平方米,HIGHER",
        "防返贫监测户数,100户,HIGHER",
        "义务教育辍学率,1%,LOWER",
        "供水管网漏损率,10%,LOWER",
        "设备故障维修率,95%,HIGHER",
        "设备故障次数,2次,LOWER",
        "食物中毒人数,3人,LOWER",
        "系统中断次数,2次,LOWER",
        "PM2.5浓度,35微克/立方米,LOWER",
        "超期结案率,3%,LOWER",
        "传染病漏报率,1%,LOWER",
        "支出偏离度,5%,LOWER",
        "火灾事故扑救成功率,98%,HIGHER",
        "防溺水教育人次,500人次,HIGHER",
        "缓解拥堵路段,5条,HIGHER",
        "系统错误率,1%,LOWER",
        "一审案件改判率,2%,LOWER",
        "线损率,5%,LOWER",
        "设备损坏率,5%,LOWER",
        "药品不良反应发生率,1%,LOWER",
        "事故发生率降幅,10%,HIGHER",
        "矛盾纠纷发生数,20起,LOWER",
        "医疗纠纷调解成功率,95%,HIGHER",
        "资产负债率,60%,LOWER",
        "耕地撂荒治理面积,10亩,HIGHER",
        "“三公”经费控制率,100%,LOWER",
        "财政供养人员控制率,100%,LOWER",
        "事故控制率,95%,HIGHER",
        "违规公用经费控制率查处数,3起,HIGHER"
    })
    void withoutAnOperatorTheDirectionIsAssumedAndSaid(String name, String target, Direction direction) {
        Form form = Form.of(Line.of(name, target, target));

        assertEquals(direction, form.line(name).trace().direction());
        assertEquals(List.of(name), form.found(FindingCode.DIRECTION_ASSUMED));
    }

    @Test
    void moneyIsBetterLowerUnderACostIndicatorOnly() {
        Line money = Line.of("项目投资", "20万元", "22万元");

        assertEquals(Direction.HIGHER, Form.of(money).line("项目投资").trace().direction());
        Form cost = Form.of(money.under(IndicatorClass.OUTPUT, IndicatorSubclass.COST));
        assertEquals(Direction.LOWER, cost.line("项目投资").trace().direction());
        assertEquals("9.09", cost.points());
    }

    @Test
    void anOperatorDecidesAgainstEveryWord() {
        Form form = Form.of(Line.of("投诉", "≥3起", "4起").better(Direction.LOWER));

        assertEquals(Direction.HIGHER, form.line("投诉").trace().direction());
        assertEquals(List.of(), form.found(FindingCode.DIRECTION_ASSUMED));
    }

    @Test
    void whatTheIndicatorLibrarySaysIsNotAnAssumption() {
        Form form = Form.of(Line.of("培训人数", "100人", "120人").better(Direction.LOWER));

        assertEquals(Direction.LOWER, form.line("培训人数").trace().direction());
        assertEquals(List.of(), form.found(FindingCode.DIRECTION_ASSUMED));
    }

    @ParameterizedTest(name = "{0} answered by {1} is better {2} and scores {3}")
    @CsvSource({
        "由80%提高到95%,96%,HIGHER,10.00",
        "由80%提高到95%,90%,HIGHER,9.47",
        "提升至95%,下降到93%,HIGHER,9.79",
        "下降到5%,4%,LOWER,10.00",
        "由10天压缩到4天,5天,LOWER,8.00",
        "降为20万元,25万元,LOWER,8.00"
    })
    void aLevelToRiseOrFallToSaysWhichWayIsBetter(String target, String actual, Direction direction, String points) {
        Form form = Form.of(Line.of("指标", target, actual));

        assertEquals(direction, form.line("指标").trace().direction());
        assertEquals(points, form.points());
        assertEquals(List.of(), form.found(FindingCode.DIRECTION_ASSUMED));
    }

    @ParameterizedTest(name = "{0} answered by {1} scores {2}")
    @CsvSource({"零事故,零事故,10.00", "零事故,0起,10.00", "零投诉,2起,0.00", "0起,零事故,10.00"})
    void noneOfSomethingBadIsAZeroTarget(String target, String actual, String points) {
        assertEquals(points, Form.of(Line.of("安全生产", target, actual)).points());
    }
}
