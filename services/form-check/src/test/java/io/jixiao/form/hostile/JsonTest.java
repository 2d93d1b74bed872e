package io.jixiao.form.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.score.FindingCode;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.print.SharedCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON that is none, or no form, or a strange one. */
class JsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{\"indicators\":[{\"weight\":\"zehn\"}]}|JSON_VALUE|/indicators/0/weight",
                "{\"indicators\":[{\"weight\":true}]}|JSON_VALUE|/indicators/0/weight",
                "{\"indicators\":[{\"weight\":[1]}]}|JSON_VALUE|/indicators/0/weight",
                "{\"indicators\":[{\"name\":{}}]}|JSON_VALUE|/indicators/0/name",
                "{\"indicators\":[null]}|JSON_VALUE|/indicators/0",
                "{\"indicators\":[7]}|JSON_VALUE|/indicators/0",
                "{\"indicators\":[],\"funds\":[null]}|JSON_VALUE|/funds/0",
                "{\"indicators\":[],\"fiscalYear\":\"MMXXI\"}|JSON_VALUE|/fiscalYear",
                "{\"indicators\":[],\"moneyUnit\":\"dollars\"}|JSON_VALUE|/moneyUnit",
                "{\"indicators\":[{\"attainment\":\"MAYBE\"}]}|JSON_VALUE|/indicators/0/attainment",
                "{\"indicators\":[{\"weight\":1e999999999}]}|NUMBER_TOO_LONG|/indicators/0",
                "{\"indicators\":[{\"weight\":1e-999999999}]}|NUMBER_TOO_LONG|/indicators/0",
                "{\"indicators\":[],\"adjustment\":1e40}|NUMBER_TOO_LONG|/adjustment",
                "{\"indicators\":[],\"fiscalYear\":1e999999999}|JSON_VALUE|/fiscalYear",
                "{\"indicators\":[{\"weight\":-10}]}|WEIGHT_NEGATIVE|/indicators/0/weight",
                "{\"indicators\":[{},{\"weight\":\"-0.5分\"}]}|WEIGHT_NEGATIVE|/indicators/1/weight",
                "{\"indicators\":[],\"execution\":{\"weight\":-10}}|WEIGHT_NEGATIVE|/execution/weight",
                "{\"indicators\":{}}|JSON_NOT_A_FORM|/indicators",
                "{}|JSON_NOT_A_FORM|/indicators",
                "[]|JSON_NOT_A_FORM|-",
                "{\"indicators\":[{\"weight\":NaN}]}|JSON_BROKEN|1:29",
                "{\"indicators\":[],\"indicators\":[]}|JSON_BROKEN|1:30",
                "{\"indicators\":[]} {}|JSON_BROKEN|1:19",
                "{\"indicators\":[|JSON_BROKEN|1:16"
            })
    void isRefusedWithItsPlace(String json, String code, String where) {
        assertEquals(where == null ? "" : where, Refusal.of(code, utf8(json)).where());
    }

    @Test
    void aRefusedWeightIsNamedWithItsRule() {
        UnreadableForm refused = Refusal.of("WEIGHT_NEGATIVE", utf8("{\"indicators\":[{\"weight\":-10}]}"));

        assertEquals("分值不得小于 0（得分在 0 与分值之间）：-10。", refused.message(Locale.CHINESE));
        assertEquals(
                "A weight (分值) is never under 0, since a score lies between 0 and its weight: -10.",
                refused.message(Locale.ENGLISH));
    }

    @Test
    void nestedTooDeepOrWithANumberTooLongIsRefused() {
        Refusal.of("JSON_BROKEN", utf8("{\"indicators\":" + "[".repeat(100_000)));
        Refusal.of("JSON_BROKEN", utf8("{\"indicators\":[{\"weight\":" + "9".repeat(1_000_000) + "}]}"));
    }

    @Test
    void tenThousandLinesAreTooMany() {
        Refusal.of("TOO_MANY_LINES", utf8("{\"indicators\":[" + "{},".repeat(9_999) + "{}]}"));
    }

    @Test
    void aFileOverTenMebibytesIsRefusedUnread() {
        Refusal.of("FILE_TOO_BIG", utf8("{" + " ".repeat(10 << 20) + "}"));
    }

    @Test
    void aByteOrderMarkBeforeTheFormIsPassedOver() {
        byte[] form = SharedCase.named("zhuzhou-2021").json();
        byte[] marked = utf8("\uFEFF" + new String(form, StandardCharsets.UTF_8));

        assertEquals(9, Refusal.none(marked).getFirst().form().indicators().size());
    }

    @Test
    void expenditureKeepsOneOrderWhateverTheFileSays() {
        CheckedForm checked = Refusal.none(utf8("{\"indicators\":[],\"expenditure\":{\"PROJECT\":0,\"BASIC\":1}}"))
                .getFirst();

        assertEquals(
                List.of("BASIC", "PROJECT"),
                checked.form().expenditure().keySet().stream().map(Enum::name).toList());
    }

    @Test
    void aFormWithoutIndicatorsIsAnsweredWithItsWeights() {
        CheckedForm checked = Refusal.none(utf8("{\"indicators\":[]}")).getFirst();

        assertNull(checked.score().grade());
        assertEquals(1, codes(checked, FindingCode.WEIGHTS_NOT_100));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1000,1", "null,0"})
    void aWeightThatNoFormHasIsAnsweredNotRefused(String weight, int found) {
        CheckedForm checked = Refusal.none(
                        utf8("{\"indicators\":[{\"class\":\"不明指标\",\"name\":\"甲\",\"target\":\"≥1件\","
                                + "\"actual\":\"1件\",\"weight\":" + weight + "}]}"))
                .getFirst();

        assertEquals(1, checked.score().lines().size());
        assertEquals(found, codes(checked, FindingCode.WEIGHTS_NOT_100));
    }

    @Test
    void anUnknownFieldIsLeftOutWithANoteThatNamesIt() {
        CheckedForm checked = Refusal.none(utf8("{\"indicators\":[{\"colour\":{\"deep\":[1]}}]}"))
                .getFirst();

        assertEquals(
                List.of("字段 /indicators/0/colour 无法识别，已忽略。"),
                checked.notes().stream()
                        .filter(it -> it.code().equals("FIELD_IGNORED"))
                        .map(it -> it.message(Locale.CHINESE))
                        .toList());
    }

    private static long codes(CheckedForm checked, FindingCode code) {
        return checked.score().findings().stream()
                .filter(it -> it.code() == code)
                .count();
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
