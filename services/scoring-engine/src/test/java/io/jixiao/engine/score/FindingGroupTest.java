package io.jixiao.engine.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.sentence.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingGroupTest {

    @Test
    void advicesOfOneKindAreToldTogetherWithTheirLines() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                advice(FindingCode.UNIT_MISSING, "甲"),
                advice(FindingCode.STRICT_BOUNDARY, "甲"),
                advice(FindingCode.UNIT_MISSING, "乙")));

        assertEquals(
                List.of(FindingCode.UNIT_MISSING, FindingCode.STRICT_BOUNDARY),
                groups.stream().map(FindingGroup::code).toList());
        assertEquals("2 条指标的目标没有计量单位，宜补写：“甲”（“63”）、“乙”（“63”）。", Sentences.of(groups.getFirst(), Locale.CHINA));
        assertEquals(
                "2 targets have no unit: \"甲\" (\"63\"), \"乙\" (\"63\").",
                Sentences.of(groups.getFirst(), Locale.ENGLISH));
    }

    @Test
    void oneAdviceAloneIsToldByItsOwnSentence() {
        List<FindingGroup> groups = FindingGroup.of(List.of(advice(FindingCode.UNIT_MISSING, "甲")));

        assertEquals("“甲”目标“63”没有计量单位。", Sentences.of(groups.getFirst(), Locale.CHINA));
    }

    @Test
    void aMissingOperatorIsToldOnceWithHowItWasRead() {
        List<FindingGroup> groups = groups(Line.of("办理案件", "100件", "100件"), Line.of("投诉", "5件", "4件"));

        assertEquals(
                List.of("2 条指标的目标没有写明不少于或不超过，方向按名称和计量单位推定，请核对并补写：" + "“办理案件”（“100件”读作“≥ 100 件”）、“投诉”（“5件”读作“≤ 5 件”）。"),
                groups.stream().map(it -> Sentences.of(it, Locale.CHINA)).toList());
    }

    @Test
    void aMissingOperatorWhoseDirectionSomebodySaidIsToldAlone() {
        List<FindingGroup> groups =
                groups(Line.of("办理案件", "100件", "100件").better(Direction.HIGHER), Line.of("投诉", "5件", "4件"));

        assertEquals(
                List.of(FindingCode.OPERATOR_MISSING, FindingCode.DIRECTION_ASSUMED),
                groups.stream().map(FindingGroup::code).toList());
        assertTrue(groups.stream().allMatch(it -> it.findings().size() == 1));
    }

    @Test
    void errorsAndWarningsStayApart() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                found(FindingCode.ACTUAL_MISSING, Severity.ERROR, "甲"),
                found(FindingCode.ACTUAL_MISSING, Severity.ERROR, "甲"),
                found(FindingCode.TARGET_VAGUE, Severity.WARNING, "甲"),
                found(FindingCode.TARGET_VAGUE, Severity.WARNING, "乙")));

        assertEquals(4, groups.size());
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void whateverIsToldTogetherNamesAllItsLines(FindingCode code) {
        FindingGroup group = new FindingGroup(List.of(advice(code, "甲"), advice(code, "乙")));

        for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String sentence = Sentences.of(group, language);
            boolean namesNoLine = !Sentences.of(advice(code, "甲"), language).contains("甲");
            assertTrue(namesNoLine || sentence.contains("甲") && sentence.contains("乙"), sentence);
        }
    }

    private static List<FindingGroup> groups(Line... lines) {
        return FindingGroup.of(Form.of(lines).score().findings().stream()
                .filter(it -> it.severity() == Severity.ADVICE && it.lineId() != null)
                .toList());
    }

    private static Finding advice(FindingCode code, String line) {
        return found(code, Severity.ADVICE, line);
    }

    private static Finding found(FindingCode code, Severity severity, String line) {
        return new Finding(
                code, severity, new FindingPlace.Line(line, line), Cell.TARGET, Map.of("target", "63", "actual", "63"));
    }
}
