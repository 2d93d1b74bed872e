package io.jixiao.engine.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.FindingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Satisfaction that is claimed where files can be attached and none is. */
class SurveyMissingTest {

    @ParameterizedTest(name = "{2} answered by {3} under {0} with {4} files lacks a survey {5} times")
    @CsvSource(
            nullValues = "-",
            value = {
                "SATISFACTION,SERVICE_RECIPIENTS,群众满意度,95%,0,1",
                "SATISFACTION,-,群众满意度,95%,0,1",
                "SATISFACTION,SERVICE_RECIPIENTS,服务对象投诉,0起,0,1",
                "BENEFIT,SERVICE_RECIPIENTS,读者满意率,≥93%,0,1",
                "SATISFACTION,SERVICE_RECIPIENTS,满意度得分,95-98分,0,1",
                "SATISFACTION,SERVICE_RECIPIENTS,群众满意度,95%,1,0",
                "SATISFACTION,SERVICE_RECIPIENTS,群众满意度,95%,12,0",
                "SATISFACTION,SERVICE_RECIPIENTS,群众满意度,95%,-,0",
                "SATISFACTION,SERVICE_RECIPIENTS,群众满意度,-,0,0",
                "SATISFACTION,SERVICE_RECIPIENTS,群众满意度,满意,0,0",
                "OUTPUT,QUALITY,培训合格率,95%,0,0",
                "BENEFIT,SOCIAL,受益人数,500人,0,0"
            })
    void satisfactionInNumbersWithoutAFile(
            IndicatorClass indicatorClass,
            IndicatorSubclass subclass,
            String name,
            String actual,
            Integer files,
            int times) {
        Line line =
                Line.of(name, "≥90%", actual).under(indicatorClass, subclass).evidenced(files);

        assertEquals(times, Form.of(line).found(FindingCode.SURVEY_MISSING).size());
    }
}
