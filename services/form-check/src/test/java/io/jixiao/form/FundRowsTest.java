package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.jixiao.engine.score.FindingCode;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Funds blocks as forms of transferred money and of departments print them, in a form as JSON. */
class FundRowsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            合计 100, 当年财政拨款 90, 上年结转资金 4, 其他资金 6            | false
            年度资金总额 100, 其中：中央补助 60, 地方资金 30, 其他资金 10   | false
            年度资金总额 100, 其中：中央补助 60, 地方资金 20, 其他资金 10   | true
            合计 100, 当年财政拨款 90, 其中：中央资金 60, 省级资金 30, 其他资金 10 | false
            合计 100, 当年财政拨款 80, 其中：中央资金 50, 省级资金 30, 其他资金 10 | true
            合计 100, 一般公共预算 90, 政府性基金 0, 其他资金 10            | false
            年度资金总额 100, 上级资金 60, 本级资金 40                      | false
            年度资金总额 100, 其中：自治区补助 60, 盟市资金 30, 旗县财政资金 10 | false
            年度资金总额 100, 其中：自治区补助 60, 盟市资金 30, 旗县财政资金 5  | true
            总额 100, 其中：财政资金 80, 财政专户管理资金 15, 单位资金 5    | false
            合计 100, 财政拨款 80, 单位资金 15, 社会资金 5                  | false
            合计 100, 财政拨款 70, 单位资金 15, 社会资金 15                 | false
            合计 100, 财政拨款 80, 其他资金 20, 其中：单位资金 15, 社会资金 5 | false
            合计 100, 当年财政拨款 100, 合计 90                             | false
            合计 100, 其他资金 10                                           | true
            """)
    void sourcesThatDoNotSumToTheTotalAreFound(String rows, boolean is) {
        assertEquals(is, found(FindingCode.SOURCES_NOT_TOTAL, rows));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            合计 100, 基本支出 80, 项目支出 20 | false
            合计 100, 基本支出 80, 项目支出 10 | true
            合计 100, 项目支出 10              | false
            """)
    void rowsOfExpenditureAreComparedWithWhatWasExecuted(String rows, boolean is) {
        assertEquals(is, found(FindingCode.EXPENDITURE_NOT_TOTAL, rows));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            合计 100, 中央补助 60, 地方资金 40/null                | 当年财政拨款
            合计 100, 财政拨款 90, 单位资金 6/null, 社会资金 4     | 其他资金
            """)
    void aPartWithoutExecutedAmountLeavesItsRowWithoutOne(String rows, String line) {
        CheckedForm checked = checked(rows);

        assertEquals(
                List.of(line),
                checked.score().findings().stream()
                        .filter(it -> it.code() == FindingCode.SOURCE_FIGURE_MISSING)
                        .map(checked::line)
                        .toList());
        assertFalse(found(FindingCode.SOURCES_NOT_TOTAL, rows));
    }

    private static boolean found(FindingCode code, String rows) {
        return checked(rows).score().findings().stream().anyMatch(it -> it.code() == code);
    }

    private static CheckedForm checked(String rows) {
        return FormCheck.check(form(rows), "", null, 2021).getFirst();
    }

    private static byte[] form(String rows) {
        return Arrays.stream(rows.split(", "))
                .map(it -> it.split("[ /]"))
                .map(it -> "{\"row\":\"%s\",\"adjustedBudget\":%s,\"executedAmount\":%s}"
                        .formatted(it[0], it[1], it[it.length - 1]))
                .collect(Collectors.joining(",", "{\"funds\":[", "],\"indicators\":[]}"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
