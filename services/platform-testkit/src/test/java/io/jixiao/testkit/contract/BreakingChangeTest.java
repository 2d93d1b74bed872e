package io.jixiao.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/**
 * What was released still works for those who use it: the checked-in contract is compared with the released one, in
 * OpenAPI 3.0.3, which the comparison knows best. A release replaces the files in {@code api-specs/released}.
 */
class BreakingChangeTest {
    private static final Path RELEASED = Specifications.directory().resolve("released");
    private static final Path BUDGET = RELEASED.resolve("budget-service.openapi-3.0.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"budget-service", "indicator-scoring-service", "report-service"})
    void noClientOfTheReleasedContractBreaks(String service) throws IOException {
        ChangedOpenApi change = compare(
                Files.readString(RELEASED.resolve(service + ".openapi-3.0.yaml")),
                Files.readString(Specifications.openApi30(service)));

        assertTrue(change.isCompatible(), () -> service + " breaks its clients:\n" + told(change));
    }

    @Test
    void anAdditionalOperationBreaksNobody() throws IOException {
        String now = Files.readString(BUDGET);
        String before = now.replaceFirst("(?s)  /api/budget/v1/projects/\\{projectId}:\n.*?\n(?=  /api)", "");

        ChangedOpenApi change = compare(before, now);

        assertEquals(1, change.getNewEndpoints().size());
        assertTrue(change.isCompatible(), () -> told(change));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an operation is gone           | /api/budget/v1/projects:     | /api/budget/v1/plans:",
                "a request needs one more field | `      required:\\n      - fundSource\\n      - amount\\n` | `      required:\\n      - fundSource\\n      - amount\\n      - approvedBy\\n`",
                "an answer lacks a field        | `        authorized:\\n` | `        planned:\\n`",
                "a list of values is shorter    | `      - CARRY_OVER\\n` | ``",
                "a number became a text        | `          description: 年度\\n          type: integer\\n` | `          description: 年度\\n          type: string\\n`",
            })
    void aDeliberateBreachIsSeen(String what, String before, String after) throws IOException {
        String released = Files.readString(BUDGET);
        String broken = released.replace(lines(before), lines(after));
        assertTrue(!broken.equals(released), "nothing was replaced");

        assertTrue(compare(released, broken).isIncompatible(), what);
    }

    private static String lines(String cell) {
        return cell == null ? "" : cell.replace("\\n", "\n");
    }

    private static ChangedOpenApi compare(String before, String after) {
        return OpenApiCompare.fromContents(before, after);
    }

    private static String told(ChangedOpenApi change) {
        var text = new ByteArrayOutputStream();
        new MarkdownRender().render(change, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }
}
