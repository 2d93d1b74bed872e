package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.form.check.CheckAnswer;
import io.jixiao.form.check.FormCheck;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same published forms as .docx or .xlsx and, saved by LibreOffice, as .doc or .xls: one answer, cell addresses included. */
class OldFormatsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "huangshi-2022-library.docx, huangshi-2022-library.doc",
        "struck-out.docx, struck-out.doc",
        "review-workbook.xlsx, review-workbook.xls",
        "changning-2022-pigs.xlsx, changning-2022-pigs.xls"
    })
    void anOldFileGivesTheAnswerOfTheNewOne(String today, String old) throws IOException {
        String expected = answer(today);

        assertTrue(expected.contains("\"findings\""), expected);
        assertEquals(expected, answer(old));
    }

    private static String answer(String name) throws IOException {
        try (var file = Objects.requireNonNull(OldFormatsTest.class.getResourceAsStream("/old/" + name), name)) {
            return printed(CheckAnswer.of(FormCheck.check(file.readAllBytes(), "", null, 2021), Locale.CHINESE));
        }
    }

    private static String printed(CheckAnswer answer) throws JsonProcessingException {
        return JSON.writeValueAsString(answer);
    }
}
