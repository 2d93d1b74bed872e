package io.jixiao.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kept score versions hold readings as JSON: what is written here is in databases. */
class ReadingPartsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    static Stream<Arguments> readings() {
        return Stream.of(
                arguments(new Reading.Number("市级约120件", Operator.NONE, new BigDecimal("120"), "件", "市级", true), """
                        {"text":"市级约120件","kind":"NUMERIC","operator":"NONE","value":120,"unit":"件","subject":"市级","uncertainties":["APPROXIMATE"]}"""),
                arguments(new Reading.Number("≥0.90", Operator.GE, new BigDecimal("0.90"), null, "", false), """
                        {"text":"≥0.90","kind":"NUMERIC","operator":"GE","value":0.90,"uncertainties":[]}"""),
                arguments(Reading.Range.between("90%-80%", new BigDecimal("90"), new BigDecimal("80"), "%"), """
                        {"text":"90%-80%","kind":"RANGE","operator":"NONE","value":80,"upperValue":90,"unit":"%","uncertainties":["RANGE_REVERSED"]}"""),
                arguments(new Reading.Deadline("6月", LocalDate.of(2021, 6, 30), true), """
                        {"text":"6月","kind":"DEADLINE","operator":"NONE","deadline":"2021-06-30","uncertainties":["YEAR_ASSUMED"]}"""),
                arguments(new Reading.YesNo("否", false), """
                        {"text":"否","kind":"YES_NO","operator":"NONE","yes":false,"uncertainties":[]}"""),
                arguments(Reading.Words.of("4个90%", Uncertainty.MULTIPLE_VALUES), """
                        {"text":"4个90%","kind":"QUALITATIVE","operator":"NONE","uncertainties":["MULTIPLE_VALUES"]}"""),
                arguments(new Reading.Missing(null), """
                        {"kind":"MISSING","operator":"NONE","uncertainties":[]}"""),
                arguments(new Reading.Missing("/"), """
                        {"text":"/","kind":"MISSING","operator":"NONE","uncertainties":[]}"""));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aReadingIsKeptWithItsPartsSideBySideAndComesBackAsItWas(Reading reading, String json)
            throws JsonProcessingException {
        assertEquals(json, JSON.writeValueAsString(reading));
        assertEquals(reading, JSON.readValue(json, Reading.class));
    }

    @Test
    void aPrintedScaleIsWordsToWhoeverReadsWhatWasKept() throws JsonProcessingException {
        String json = JSON.writeValueAsString(new Reading.Scale("优良中差", List.of("优", "良", "中", "差")));

        assertEquals("""
                {"text":"优良中差","kind":"QUALITATIVE","operator":"NONE","uncertainties":[]}""", json);
        assertEquals(Reading.Words.of("优良中差"), JSON.readValue(json, Reading.class));
    }
}
