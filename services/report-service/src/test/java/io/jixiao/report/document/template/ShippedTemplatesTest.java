package io.jixiao.report.document.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.jixiao.report.document.model.SubjectKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTemplatesTest {

    static Stream<String> ids() {
        return ShippedTemplates.all().stream().map(ReportTemplate::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachKeepsTheRulesThatMadeOnesAreHeldTo(String id) {
        ReportTemplate read = new TemplateReader(ShippedTemplates::json)
                .read(ShippedTemplates.json(id, 1).orElseThrow());

        assertEquals(id, read.id());
        assertFalse(read.legalBasis().isEmpty());
    }

    @Test
    void theSchemaThatBureausReadIsTheOneThatTemplatesAreHeldTo() throws IOException {
        try (InputStream held =
                ShippedTemplates.class.getResourceAsStream("/report-templates/report-template.schema.json")) {
            byte[] published = Files.readAllBytes(Path.of("../../api-specs/report-template.schema.json"));

            assertArrayEquals(held.readAllBytes(), published, "copy the schema to api-specs/");
        }
    }

    @Test
    void departmentsAndProjectsHaveOneThatServesWithoutAChoice() {
        assertEquals(
                "DEPARTMENT-2021",
                ShippedTemplates.usual(SubjectKind.DEPARTMENT).id());
        assertEquals("PROJECT-2021", ShippedTemplates.usual(SubjectKind.PROJECT).id());
    }

    @Test
    void headingsOfNoConfirmedSourceAreMarked() {
        ReportTemplate national = template("MOF-PROJECT-2020");

        assertEquals(
                List.of("三、偏离绩效目标的原因和下一步改进措施", "（一）偏离原因", "（二）改进措施", "四、绩效自评结果拟应用和公开情况"),
                national.outline().stream()
                        .filter(Section::unconfirmed)
                        .map(Section::heading)
                        .toList());
    }

    @Test
    void sichuansConclusionHasTwoHundredCharacters() {
        assertEquals(200, template("SICHUAN-2023").section("conclusion").maxLength());
    }

    static ReportTemplate template(String id) {
        return ShippedTemplates.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
