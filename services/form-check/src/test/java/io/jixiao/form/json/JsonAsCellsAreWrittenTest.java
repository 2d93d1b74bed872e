package io.jixiao.form.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.form.Form;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that was typed off a table: values as their cells have them, several forms in one file. */
class JsonAsCellsAreWrittenTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FORM = """
            {"moneyUnit":"万元","fiscalYear":2022,
             "funds":[{"row":"合计","openingBudget":100,"adjustedBudget":100,"executedAmount":95}],
             "execution":{"weight":10},"expenditure":{},"declared":{},
             "indicators":[{"class":"产出指标","name":"甲","target":"≥10个","actual":"10个","weight":90}]}
            """;

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            /indicators/0/weight          | 50分        | 50
            /indicators/0/weight          | 12.5        | 12.5
            /indicators/0/weight          | ５０         | 50
            /indicators/0/declaredScore   | 9.50分      | 9.50
            /indicators/0/declaredScore   | —           | null
            /indicators/0/declaredScore   | 无          | null
            /indicators/0/reviewScore     | /           | null
            /indicators/0/share           | 85%         | 85
            /execution/weight             | 10分        | 10
            /declared/total               | 98.5分      | 98.5
            /funds/0/adjustedBudget       | 1,200.50    | 1200.50
            /funds/0/adjustedBudget       | 1，200.50   | 1200.50
            /funds/0/adjustedBudget       | 100万元     | 100
            /funds/0/adjustedBudget       | 1005000元   | 100.5000
            /funds/0/executedAmount       | -           | null
            /adjustment                   | 0.00        | 0.00
            """)
    void aNumberIsReadAsItsCellHasIt(String place, String written, String read) throws IOException {
        assertEquals(
                read,
                number(place, JsonForm.read(with(place, written)).getFirst().form()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"direction\":\"正向\","})
    void aDecimalIsShownWithTheZerosItIsWrittenWith(String before) {
        byte[] json = bytes("{\"indicators\":[{%s\"weight\":10.50}]}".formatted(before));

        assertEquals(
                "10.50",
                JsonForm.read(json)
                        .getFirst()
                        .form()
                        .indicators()
                        .getFirst()
                        .weight()
                        .toString());
    }

    private static String number(String place, Form form) {
        Form.IndicatorLine line = form.indicators().getFirst();
        var number = switch (place.substring(place.lastIndexOf('/') + 1)) {
            case "weight" -> place.startsWith("/execution") ? form.execution().weight() : line.weight();
            case "declaredScore" -> line.declaredScore();
            case "reviewScore" -> line.reviewScore();
            case "share" -> line.share();
            case "total" -> form.declared().total();
            case "adjustedBudget" -> form.funds().getFirst().adjustedBudget();
            case "executedAmount" -> form.funds().getFirst().executedAmount();
            default -> form.adjustment();
        };
        return number == null ? null : number.toPlainString();
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            /kind                     | 项目支出                         | PROJECT
            /kind                     | 部门整体支出                     | DEPARTMENT
            /kind                     | department                       | DEPARTMENT
            /kind                     | ''                               | null
            /moneyUnit                | 单位：万元                       | WAN_YUAN
            /moneyUnit                | （元）                           | YUAN
            /moneyUnit                | wan_yuan                         | WAN_YUAN
            /fiscalYear               | 2022年度                         | 2022
            /fiscalYear               | '2022'                           | 2022
            /ruleSet                  | ''                               | null
            /indicators/0/direction   | 正向                             | HIGHER
            /indicators/0/direction   | 反向指标                         | LOWER
            /indicators/0/attainment  | 全部达成预期指标                 | MET
            /indicators/0/attainment  | 部分达成预期指标并具有一定效果   | PARTIAL
            /indicators/0/attainment  | 未完成                           | NOT_MET
            """)
    void aWordIsReadAsItsCellHasIt(String place, String written, String read) throws IOException {
        Form form = JsonForm.read(with(place, written)).getFirst().form();
        Object word = switch (place.substring(place.lastIndexOf('/') + 1)) {
            case "kind" -> form.kind();
            case "moneyUnit" -> form.moneyUnit().name();
            case "fiscalYear" -> form.fiscalYear();
            case "ruleSet" -> form.ruleSet();
            case "direction" -> form.indicators().getFirst().direction();
            default -> form.indicators().getFirst().attainment();
        };

        assertEquals(read, word == null ? null : word.toString());
    }

    @Test
    void expenditureIsNamedInEitherLanguageAndMayLackAnAmount() {
        byte[] json = bytes(FORM.replace("\"expenditure\":{}", "\"expenditure\":{\"基本支出\":\"95万元\",\"project\":null}"));

        assertEquals(
                "{BASIC=95}",
                JsonForm.read(json).getFirst().form().expenditure().toString());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /indicators/0/weight     | 五十  | 取值不合要求："五十"
            /indicators/0/direction  | ≥     | 取值不合要求："≥" (HIGHER, LOWER)
            /moneyUnit               | CNY   | 取值不合要求："CNY" (元, 千元, 万元, 亿元)
            /fiscalYear              | 去年  | 取值不合要求："去年"
            """)
    void whatIsNotUnderstoodIsRefusedInWordsOfTheForm(String place, String written, String message) {
        UnreadableForm refused = assertThrows(UnreadableForm.class, () -> JsonForm.read(with(place, written)));

        assertEquals(place, refused.where());
        assertEquals(message, refused.message(Locale.CHINESE));
    }

    @Test
    void aFundRowOfNoKnownSourceAndALineWithoutWeightAreNoted() {
        byte[] json = bytes(FORM.replace("合计", "甲乙丙").replace(",\"weight\":90", ""));

        assertEquals(
                List.of("“甲”没有分值，按 0 分处理。", "资金行“甲乙丙”不是已知的资金来源，未计入。"),
                JsonForm.read(json).getFirst().notes().stream()
                        .map(it -> it.message(Locale.CHINESE))
                        .toList());
    }

    @Test
    void aListOfFormsIsCheckedOneByOne() {
        byte[] json = bytes("[" + FORM + ",{\"form\":" + FORM.replace("\"10个\"", "\"9个\"") + "}]");

        assertEquals(
                List.of("90.00", "81.00"),
                FormCheck.check(json, "", null, 2021).stream()
                        .map(CheckedForm::score)
                        .map(it -> it.lines().getFirst().score().toPlainString())
                        .toList());
    }

    @ParameterizedTest(name = "{0} after a form: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            5                                    | JSON_NOT_A_FORM | /1
            {}                                   | JSON_NOT_A_FORM | /1/indicators
            {"indicators":[{"weight":"zehn"}]}   | JSON_VALUE      | /1/indicators/0/weight
            {"indicators":[{"weight":1e40}]}     | NUMBER_TOO_LONG | /1/indicators/0
            """)
    void aFormThatCannotBeReadIsNamedByItsPlaceInTheList(String second, String code, String where) {
        UnreadableForm refused =
                assertThrows(UnreadableForm.class, () -> JsonForm.read(bytes("[" + FORM + "," + second + "]")));

        assertEquals(code, refused.code());
        assertEquals(where, refused.where());
    }

    @Test
    void moreFormsThanAnyoneChecksAtOnceAreRefused() {
        byte[] json = bytes("[" + "{\"indicators\":[]},".repeat(500) + "{\"indicators\":[]}]");

        assertEquals(
                "TOO_MANY_FORMS",
                assertThrows(UnreadableForm.class, () -> JsonForm.read(json)).code());
    }

    private static byte[] with(String place, String written) throws IOException {
        ObjectNode form = (ObjectNode) MAPPER.readTree(FORM);
        int field = place.lastIndexOf('/');
        ((ObjectNode) form.at(place.substring(0, field))).put(place.substring(field + 1), written);
        return MAPPER.writeValueAsBytes(form);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
