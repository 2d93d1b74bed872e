package io.jixiao.engine.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Reason;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell means by the name, the class and the words that stand beside it. */
class CellsInTheLightOfTheNameTest {

    @ParameterizedTest(name = "{0} of {2} under {1} is better {3}")
    @CsvSource({
        "空气优良天数,ECOLOGICAL,300天,HIGHER",
        "年度免费开放天数,QUANTITY,360天,HIGHER",
        "设备使用年限,SUSTAINED,20年,HIGHER",
        "志愿服务时长,QUANTITY,500小时,HIGHER",
        "系统稳定运行时间,QUALITY,8000小时,HIGHER",
        "项目持续年限,SUSTAINED,5年,HIGHER",
        "投诉办结时间,TIMELINESS,5天,LOWER",
        "免费开放,TIMELINESS,5天,LOWER",
        "业务办理用时,QUALITY,30分钟,LOWER",
        "群众平均等待,SOCIAL,15分钟,LOWER",
        "施工工期,QUANTITY,90天,LOWER",
        "出警响应,SOCIAL,10分钟,LOWER"
    })
    void aDurationIsBetterLowerWhereItIsTimeTaken(
            String name, IndicatorSubclass subclass, String target, Direction direction) {
        Form form = Form.of(Line.of(name, target, target).under(IndicatorClass.OUTPUT, subclass));

        assertEquals(direction, form.line(name).trace().direction());
        assertEquals(List.of(name), form.found(FindingCode.DIRECTION_ASSUMED));
    }

    @ParameterizedTest(name = "{0} of {1} answered by {2} scores {3}")
    @CsvSource({
        "公猪舍(≥平方米),22.8,22.8,10.00",
        "单位成本（≤元/亩）,500,480,10.00",
        "储备粮变质比例（≤%）,3,5,6.00",
        "合格率≥（%）,95,90,9.47",
        "办理天数（不超过天）,5,10,5.00",
        "出勤率（%）≥,95,96,10.00",
        "受益户数（≥）,100,90,9.00"
    })
    void anOperatorInTheNameIsTheCells(String name, String target, String actual, String points) {
        Form form = Form.of(Line.of(name, target, actual));

        assertEquals(points, form.points());
        assertEquals(List.of(), form.found(FindingCode.OPERATOR_MISSING));
        assertEquals(List.of(), form.found(FindingCode.DIRECTION_ASSUMED));
    }

    @ParameterizedTest(name = "{0} says no operator")
    @CsvSource({"培训人数（人）", "设备采购（一期）", "补贴标准（低于市价）", "危房改造（含加固）", "（≥）培训人数"})
    void aRemarkIsNoOperator(String name) {
        assertEquals(List.of(name), Form.of(Line.of(name, "100", "100")).found(FindingCode.OPERATOR_MISSING));
    }

    @ParameterizedTest(name = "{0} says an operator in its cell and its name")
    @CsvSource({"成本（≥元）,≤500,480", "成本（≥元）,不超过500,480"})
    void theCellsOwnOperatorGoesBeforeTheNames(String name, String target, String actual) {
        assertEquals(
                Direction.LOWER,
                Form.of(Line.of(name, target, actual)).line(name).trace().direction());
    }

    @ParameterizedTest(name = "{0} in {1}: {2} answered by {3} scores {4} and is assumed {5} times")
    @CsvSource({
        "项目成本,COST,=4万元,3万元,10.00,1",
        "项目成本,COST,=4万元,5万元,8.00,1",
        "项目成本,COST,＝4万元,4万元,10.00,1",
        "单价,COST,=100元/亩,80元/亩,10.00,1",
        "采购数量,COST,=4台,3台,7.50,0",
        "争取资金,ECONOMIC,=4万元,3万元,7.50,0",
        "成本节约率,COST,=10%,8%,8.00,0",
        "项目成本,COST,≥4万元,3万元,7.50,0"
    })
    void moneyUnderCostIsNotToBeExceededWhereItIsSaidToEqual(
            String name, IndicatorSubclass subclass, String target, String actual, String points, int times) {
        Form form = Form.of(Line.of(name, target, actual).under(IndicatorClass.OUTPUT, subclass));

        assertEquals(points, form.points());
        assertEquals(times, form.found(FindingCode.DIRECTION_ASSUMED).size());
    }

    @ParameterizedTest(name = "{0}, {1} answered by {2} scores {3}, a rate of completion {4} times")
    @CsvSource({
        "读者满意率,90%,指标完成率99.14%,9.91,1",
        "年接待读者,25万人次,指标完成率100%,10.00,1",
        "年接待读者,25万人次,完成率80%,8.00,1",
        "年接待读者,≥25万人次,任务完成率：120%,10.00,1",
        "培训天数,10天,指标完成率95%,9.50,1",
        "项目完成率,95%,完成率96%,10.00,0",
        "投诉按时办结,≥95%,完成率98%,10.00,0",
        "培训任务,100%,指标完成率99%,9.90,0",
        "污水处理率,≥90%,污水处理完成率95%,10.00,0",
        "读者满意率,90%,99.14%,10.00,0",
        "工程,指标完成率100%,指标完成率100%,10.00,0"
    })
    void aRateOfCompletionIsAShareOfAMeasuredTarget(
            String name, String target, String actual, String points, int times) {
        Form form = Form.of(Line.of(name, target, actual));

        assertEquals(points, form.points());
        assertEquals(times, form.found(FindingCode.COMPLETION_RATE_AS_ACTUAL).size());
    }

    @ParameterizedTest(name = "{0} is no target")
    @CsvSource({"''", "—", "/", "无", "NULL", "null", "*", "××", "XX", "待定", "同上", "N/A", "—— "})
    void aMarkForNothingIsNoTarget(String target) {
        Form form = Form.of(Line.of("培训场次", target, "12场").declaring("10")).checked();

        assertEquals(Reason.TARGET_MISSING, form.line("培训场次").reason());
        assertEquals(List.of("培训场次"), form.found(FindingCode.TARGET_MISSING));
    }

    @ParameterizedTest(name = "{0} is no answer")
    @CsvSource({"''", "—", "/", "无", "NULL", "*", "××", "待定", "同上", "同年初", "＊", "不适用"})
    void aMarkForNothingIsNoAnswer(String actual) {
        Form form = Form.of(Line.of("培训场次", "≥10场", actual).declaring("10")).checked();

        assertEquals(Reason.ACTUAL_MISSING, form.line("培训场次").reason());
        assertEquals(List.of("培训场次"), form.found(FindingCode.ACTUAL_MISSING));
    }

    @ParameterizedTest(name = "{0} of {1} answered by {2} scores {3}")
    @CsvSource({
        "安全事故,0起,无,10.00",
        "群众投诉,无,无,10.00",
        "群众投诉,无,2起,0.00",
        "错案,≤1件,没有,10.00",
        "培训场次,同年10场,10场,10.00",
        "培训场次,*10场,10场,10.00",
        "培训场次,无纸化会议10场,10场,10.00"
    })
    void noneOfWhatShouldBeFewIsZeroAndOtherWordsAreNoMark(String name, String target, String actual, String points) {
        assertEquals(points, Form.of(Line.of(name, target, actual)).points());
    }

    @ParameterizedTest(name = "{0} under {1}: {2} answered by {3} is scored by {4}")
    @CsvSource({
        "完成时间,TIMELINESS,2021.9,2021.8,DEADLINE",
        "完成时间,TIMELINESS,12.31,12.25,DEADLINE",
        "项目进度,TIMELINESS,12.31,11.30,DEADLINE",
        "完成时间,QUANTITY,2021.9,2021.10,DEADLINE",
        "竣工日期,QUALITY,10.1,9.30,DEADLINE",
        "平均响应,TIMELINESS,12.31,12.25,HIGHER",
        "道路里程,QUANTITY,12.31,12.25,HIGHER",
        "项目进度,TIMELINESS,13.31,12.25,HIGHER",
        "完成时间,TIMELINESS,12.31天,12.25天,LOWER",
        "道路里程,QUANTITY,2021.9,2021.8,HIGHER"
    })
    void figuresAreADateWhereADateIsAskedFor(
            String name, IndicatorSubclass subclass, String target, String actual, String method) {
        Form form = Form.of(Line.of(name, target, actual).under(IndicatorClass.OUTPUT, subclass));

        assertEquals(method, form.line(name).trace().method().name());
    }
}
