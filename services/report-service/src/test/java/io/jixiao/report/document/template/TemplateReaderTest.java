package io.jixiao.report.document.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.template.InvalidTemplate.Flaw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {
    private final TemplateReader reader = new TemplateReader(ShippedTemplates::json);

    /** A city's own template, which says one thing otherwise than the department's. */
    private static String changed(String change) {
        return """
                {"extends": {"id": "DEPARTMENT-2021", "version": 1}, "id": "ZHUZHOU", "version": 1,
                 "title": {"zh": "株洲市", "en": "Zhuzhou"}, "region": "430200", "firstYear": 2021, %s}
                """.formatted(change);
    }

    @Test
    void whatIsNotSaidComesFromTheTemplateThatIsExtended() {
        ReportTemplate zhuzhou = reader.read(changed("\"paper\": {\"linePitch\": 30}"));

        assertEquals("30", zhuzhou.paper().linePitch().toPlainString());
        assertEquals(37, zhuzhou.paper().top());
        assertEquals(10, zhuzhou.outline().size());
        assertEquals("430200", zhuzhou.region());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/paper/fount                 | additionalProperties | \"paper\": {\"fount\": \"HEI\"}",
                "/lexicon                     | additionalProperties | \"lexicon\": null",
                "/outline                     | required             | \"outline\": null",
                "/table/funds                 | required             | \"table\": {\"funds\": null}",
                "/paper/linePitch             | minimum              | \"paper\": {\"linePitch\": 3}",
                "/paper/linePitch             | multipleOf           | \"paper\": {\"linePitch\": 29.3}",
                "/paper/title/face            | enum                 | \"paper\": {\"title\": {\"face\": \"COMIC\"}}",
                "/table/money                 | enum                 | \"table\": {\"money\": \"USD\"}",
                "/outline                     | minItems             | \"outline\": []",
                "/outline/0/level             | enum                 | \"outline\": [{\"id\": \"a\", \"heading\": \"一\", \"level\": 3}]",
                "/lastYear                    | YEARS                | \"lastYear\": 2020",
                "/outline/0/level             | OUTLINE              | \"outline\": [{\"id\": \"a\", \"heading\": \"（一）\", \"level\": 2}]",
                "/outline/0/required          | REQUIRED             | \"outline\": [{\"id\": \"a\", \"heading\": \"一\", \"level\": 1, \"required\": [\"DUTIES\"]}]",
                "/outline/0                   | LENGTH               | \"outline\": [{\"id\": \"a\", \"heading\": \"一\", \"level\": 1, \"maxLength\": 200}]",
                "/table/closing/0/section     | SECTION              | \"table\": {\"closing\": [{\"label\": \"结论\", \"labelColumns\": 1, \"section\": \"conclusion\"}]}",
                "/table/indicators/columns    | WIDTHS               | \"paper\": {\"left\": 30}",
                "/front/title                 | PLACEHOLDER          | \"front\": {\"title\": \"{jahr}年度报告\"}",
                "/signatures/seal             | PLACEHOLDER          | \"signatures\": {\"seal\": \"盖章：{points}\"}",
                "/table/goal                  | SPANS                | \"table\": {\"goal\": {\"expectedColumns\": 9}}",
                "/table/funds/columns         | SPANS                | \"table\": {\"funds\": {\"labelColumns\": 2}}",
                "/extends                     | EXTENDS              | \"extends\": {\"id\": \"NOWHERE\", \"version\": 1}",
                "/subjectKinds/0              | enum                 | \"subjectKinds\": [\"COUNTRY\"]",
            })
    void whatIsWrongIsNamedWithItsRule(String pointer, String rule, String change) {
        InvalidTemplate refused = assertThrows(InvalidTemplate.class, () -> reader.read(changed(change)));

        assertTrue(
                refused.flaws().stream()
                        .anyMatch(flaw ->
                                flaw.pointer().equals(pointer) && flaw.rule().equals(rule)),
                refused.flaws().toString());
    }

    @Test
    void theTableNeedsItsColumnsAndInTheirOrder() {
        String columns = """
                "table": {"indicators": {"columns": [
                    {"field": "CLASS", "heading": "一级指标", "width": 300}, {"field": "STUB", "heading": "", "width": 300},
                    {"field": "SUBCLASS", "heading": "二级指标", "width": 300}, {"field": "TARGET", "heading": "目标值", "width": 300},
                    {"field": "VALUE", "heading": "指标值", "width": 300}, {"field": "SCORE", "heading": "得分", "width": 60}]}}
                """;
        InvalidTemplate refused = assertThrows(InvalidTemplate.class, () -> reader.read(changed(columns)));

        List<String> rules = refused.flaws().stream()
                .filter(flaw -> flaw.pointer().equals("/table/indicators/columns"))
                .map(Flaw::rule)
                .toList();
        assertTrue(rules.containsAll(List.of("COLUMNS", "ORDER")), rules.toString());
        assertFalse(rules.contains("WIDTHS"), rules.toString());
    }

    @Test
    void everyFlawIsToldInBothLanguages() {
        InvalidTemplate refused =
                assertThrows(InvalidTemplate.class, () -> reader.read(changed("\"paper\": {\"fount\": \"HEI\"}")));
        Flaw flaw = refused.flaws().getFirst();

        assertTrue(
                flaw.text().zh().codePoints().anyMatch(Character::isIdeographic),
                flaw.text().zh());
        assertTrue(flaw.text().en().contains("fount"), flaw.text().en());
        assertTrue(
                flaw.text().en().codePoints().noneMatch(Character::isIdeographic),
                flaw.text().en());
    }

    @Test
    void whatIsNoJsonIsSaid() {
        assertEquals(
                "JSON",
                assertThrows(InvalidTemplate.class, () -> reader.read("{"))
                        .flaws()
                        .getFirst()
                        .rule());
        assertEquals(
                "JSON",
                assertThrows(InvalidTemplate.class, () -> reader.read("[]"))
                        .flaws()
                        .getFirst()
                        .rule());
    }

    @Test
    void noTemplateExtendsItself() {
        TemplateReader circular = new TemplateReader((id, version) ->
                java.util.Optional.of("{\"id\": \"B\", \"version\": 1, \"extends\": {\"id\": \"A\", \"version\": 1}}"));
        String itself = "{\"id\": \"A\", \"version\": 1, \"extends\": {\"id\": \"B\", \"version\": 1}}";

        assertEquals(
                "/extends",
                assertThrows(InvalidTemplate.class, () -> circular.read(itself))
                        .flaws()
                        .getFirst()
                        .pointer());
    }
}
