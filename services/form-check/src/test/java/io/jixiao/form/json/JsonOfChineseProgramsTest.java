package io.jixiao.form.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.FormReader;
import io.jixiao.form.Note;
import io.jixiao.form.ReadForm;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encodings of JSON, and forms that give their execution no points. */
class JsonOfChineseProgramsTest {
    private static final String FORM = """
            {"fiscalYear": 2021, "unit": "某市图书馆", "execution": {"weight": 10},
             "indicators": [{"name": "采购图书册数", "target": "≥2000册", "actual": "2100册", "weight": 90}]}""";

    @ParameterizedTest
    @CsvSource({"GBK, 1", "GB18030, 1", "GB2312, 1", "UTF-8, 0", "UTF-16LE, 0"})
    void theNamesAreThoseThatWereWritten(String encoding, int notes) {
        String form = encoding.equals("GB2312") ? FORM.replace("≥", "") : FORM;
        ReadForm read = FormReader.read(form.getBytes(Charset.forName(encoding)), "", 2021)
                .getFirst();

        assertEquals("某市图书馆", read.form().unit());
        assertEquals(notes, codes(read).stream().filter("JSON_ENCODING"::equals).count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null                     | 60 | 40    | 0",
                "null                     | 60 | '40分' | 0",
                "{}                       | 60 | 40    | 0",
                "{\"declaredRate\":\"95%\"}   | 60 | 40    | 0",
                "{\"weight\": null}         | 60 | 40    | 0",
                "{\"weight\": 10}           | 60 | 40    | 10",
                "{\"weight\": 10}           | 50 | 40    | 10",
                "{\"weight\": 0}            | 60 | 40    | 0",
            })
    void executionHasNoPointsWhereTheIndicatorsMakeHundred(String execution, String one, String other, String weight) {
        assertEquals(weight, executionWeight(execution, one, other));
    }

    @Test
    void executionOfAFormWhoseIndicatorsLeaveItPointsIsTheRuleSets() {
        assertEquals("null", executionWeight("null", "50", "40"));
        assertEquals("null", executionWeight("{\"declaredScore\": 9}", "60", "40"));
    }

    private static String executionWeight(String execution, String one, String other) {
        String form = "{\"fiscalYear\": 2021, \"execution\": " + execution + ", \"indicators\": ["
                + "{\"name\": \"a\", \"weight\": \"" + one + "\"}, {\"name\": \"b\", \"weight\": \"" + other + "\"}]}";
        ReadForm read = FormReader.read(form.getBytes(Charset.forName("UTF-8")), "", 2021)
                .getFirst();
        return read.form().execution() == null
                ? "null"
                : String.valueOf(read.form().execution().weight());
    }

    private static List<String> codes(ReadForm read) {
        return read.notes().stream().map(Note::code).toList();
    }
}
