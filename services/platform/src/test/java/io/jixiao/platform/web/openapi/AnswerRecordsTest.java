package io.jixiao.platform.web.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.jixiao.platform.web.page.Page;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerRecordsTest {
    private AnswerRecords records;

    record Line(
            @JsonProperty("class") @Nullable String lineClass,
            String name,
            int weight,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes,
            List<String> findings) {}

    @Schema(name = "Grade")
    record GradeView(String code, @Nullable String label) {}

    @BeforeEach
    void indexed() throws IOException {
        records = new AnswerRecords(Index.of(Line.class, GradeView.class, Page.class));
    }

    @Test
    void whatIsNullableOrLeftOutWhenEmptyMayBeAbsent() {
        assertEquals(
                List.of("name", "weight", "findings"),
                records.alwaysThere("Line", List.of("class", "name", "weight", "notes", "findings")));
    }

    @Test
    void aRecordIsFoundByTheNameOfItsSchema() {
        assertEquals(List.of("code"), records.alwaysThere("Grade", List.of("code", "label")));
    }

    @Test
    void aFieldThatTheRecordDoesNotHaveIsThereAtTimesOnly() {
        assertEquals(List.of("code"), records.alwaysThere("Grade", List.of("code", "allowedSteps")));
    }

    @Test
    void theLastPageHasNoCursor() {
        assertEquals(List.of("items"), records.alwaysThere("UnitPage", List.of("items", "nextCursor")));
        assertEquals(List.of("items"), records.alwaysThere("PageUnitView", List.of("items", "nextCursor")));
    }

    @Test
    void whatWasMadeFromNoRecordHasAllItsFields() {
        assertEquals(List.of("zh", "en"), records.alwaysThere("Sentence", List.of("zh", "en")));
    }
}
