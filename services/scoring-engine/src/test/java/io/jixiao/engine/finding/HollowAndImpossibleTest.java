package io.jixiao.engine.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.FindingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that cannot be, or count nothing, and explanations that explain nothing. */
class HollowAndImpossibleTest {

    @ParameterizedTest(name = "{0} under {1} with {2} rewards spending {3} times")
    @CsvSource({
        "专项业务费,COST,≥17.4万元,1",
        "人均成本,COST,>300元/人,1",
        "业务费,COST,不少于5万元,1",
        "业务费（≥万元）,COST,5,1",
        "业务费,COST,≤17.4万元,0",
        "节约成本,COST,≥5万元,0",
        "成本压减额,COST,≥5万元,0",
        "成本节约率,COST,≥5%,0",
        "发放资金,QUANTITY,≥17.4万元,0",
        "业务费,COST,17.4万元,0"
    })
    void moneyToBeReachedUnderCost(String name, IndicatorSubclass subclass, String target, int times) {
        Line line = Line.of(name, target, "20万元").under(IndicatorClass.OUTPUT, subclass);

        assertEquals(
                times, Form.of(line).found(FindingCode.COST_REWARDS_SPENDING).size());
    }

    @ParameterizedTest(name = "{0}: {1} answered by {2} is impossible {3} times")
    @CsvSource({
        "群众满意度,≥120%,125%,1",
        "产品合格率,≥95%,105%,1",
        "设备故障率,≤200%,3%,1",
        "医保覆盖率,≥95%,1005‰,1",
        "设备完好率,≥95%,-5%,1",
        "群众满意度,≥90%,100%,0",
        "合格率增长,≥120%,125%,0",
        "收入增长率,≥120%,125%,0",
        "培训任务完成率,≥100%,125%,0",
        "覆盖率,≥95%,指标完成率120%,0",
        "高中毛入学率,≥95%,105%,0",
        "受理满意度回访,≥100人,120人,0"
    })
    void sharesOutsideTheirWhole(String name, String target, String actual, int times) {
        Form form = Form.of(Line.of(name, target, actual));

        assertEquals(times, form.found(FindingCode.VALUE_IMPOSSIBLE).size());
    }

    @ParameterizedTest(name = "{0} {1} is hollow {2} times")
    @CsvSource({
        "社会效益明显,≥95%,1",
        "宣传效果显著,≥90%,1",
        "社会反响良好（%）,90%,1",
        "秩序井然有序,100%,1",
        "居民收入提高,≥5%,0",
        "水质良好断面比例,≥95%,0",
        "显著改善户数,≥95%,0",
        "社会效益明显,明显,0",
        "空气质量优良,≥85%,0"
    })
    void sharesOfWhatNobodyCounts(String name, String target, int times) {
        assertEquals(
                times,
                Form.of(Line.of(name, target, "96%"))
                        .found(FindingCode.HOLLOW_NUMBER)
                        .size());
    }

    @ParameterizedTest(name = "{0} answered and explained by {1} is hollow {2} times")
    @CsvSource({
        "8场,客观原因,1",
        "8场,同上,1",
        "8场,已完成。,1",
        "8场,疫情原因,1",
        "8场,培训场次,1",
        "8场,见报告,1",
        "8场,两场因讲师生病改到次年一月；改进措施：预备候补讲师。,0",
        "8场,因疫情影响两场改到次年,0",
        "8场,'',0",
        "8场,无,0",
        "10场,已完成,0",
        "10场,同上,0"
    })
    void explanationsThatExplainNothing(String actual, String explanation, int times) {
        Form form = Form.of(Line.of("培训场次", "≥10场", actual).explained(explanation));

        assertEquals(times, form.found(FindingCode.EXPLANATION_HOLLOW).size());
    }
}
