package io.jixiao.engine.finding;

import static io.jixiao.engine.score.FindingCode.PROSE_DIFFERS;
import static io.jixiao.engine.score.FindingCode.PROSE_NOT_IN_TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeFindingsTest {

    @ParameterizedTest(name = "table {0}, narrative {1}: found {2} times")
    @CsvSource({
        "437万元,罚没收入达410余万元。,1",
        "437万元,立案80余起（结案金额 410 余万元）。,1",
        "415万元,罚没收入达410余万元。,0",
        "437万元,罚没收入437万元。,0",
        "437.4万元,罚没收入437万元。,0",
        "437万元,罚没收入4370000元。,0",
        "437万元,罚没收入较好。,0",
        "437万元,罚没收入涉及30起。,0",
        "437万元,罚没收入目标400万元。,0",
        "437万元,罚没收入目标450万元。,1",
        "437万元,罚没收入380万元（2020年），罚没收入437万元（2021年）。,0"
    })
    void aValueThatContradictsTheTableIsFound(String actual, String narrative, int times) {
        Form form = Form.of(Line.of("罚没收入", "≥400万元", actual)).telling(narrative);

        assertEquals(times, form.found(PROSE_DIFFERS).size());
    }

    @Test
    void aMeasuredGoalThatTheTableLacksIsFound() {
        Form form = Form.of(Line.of("执法案件", "≥100件", "120件"))
                .telling("达标中队增至 15 个，已完成年度工作目标任\n务（15 个）。共拆除 37.2 万平方米，提前完成年度目标任务（30万平方米）。");

        assertEquals(2, form.found(PROSE_NOT_IN_TABLE).size());
    }

    @ParameterizedTest(name = "{0} holds {1} goals that the table lacks")
    @CsvSource({
        "年度目标任务（新建食堂3个）全部完成。,1",
        "全年任务数30个。,1",
        "计划完成造林500亩。,1",
        "年度目标任务（执法案件100件）全部完成。,0",
        "年度目标任务（执法案件120件）全部完成。,0",
        "完成年度目标的95%。,0",
        "围绕年度目标，新建食堂3个。,0",
        "年度目标：2021年完成。,0"
    })
    void aGoalMayBeNamedBeforeItsNumber(String narrative, int goals) {
        Form form = Form.of(Line.of("执法案件", "≥100件", "120件")).telling(narrative);

        assertEquals(goals, form.found(PROSE_NOT_IN_TABLE).size());
    }

    @Test
    void aGoalThatStandsInTheTableIsNot() {
        Form form = Form.of(Line.of("达标中队", "≥15个", "15个")).telling("完成年度工作目标任务（15 个）。");

        assertEquals(List.of(), form.found(PROSE_NOT_IN_TABLE));
    }

    @Test
    void aLineWithoutANameIsNotLookedFor() {
        assertEquals(
                List.of(),
                Form.of(Line.of("", "≥400万元", "437万元")).telling("罚没款410万元。").found(PROSE_DIFFERS));
    }

    @Test
    void aTableWithoutANarrativeIsNotCompared() {
        Form form = Form.of(Line.of("罚没收入", "≥400万元", "437万元"));

        assertEquals(List.of(), form.found(PROSE_DIFFERS));
        assertEquals(List.of(), form.found(PROSE_NOT_IN_TABLE));
    }
}
