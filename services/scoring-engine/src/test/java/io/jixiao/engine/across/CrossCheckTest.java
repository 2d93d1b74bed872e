package io.jixiao.engine.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossCheckTest {
    private static final String THREE = "采购图书册数 ≥2000册 2100册;到馆人次 ≥50000人次 52000人次;购书经费 ≤100万元 98万元";

    private static final String STANDARD = "服务对象满意度 ≥95% 96%;验收合格率 100% 100%;资金支付及时率 100% 100%;完成时间 12月底前 12月25日";

    /** Lines are parted by semicolons, their cells by spaces: name, target, actual, explanation. */
    @ParameterizedTest(name = "{0} | {1}: copied {2}")
    @CsvSource({
        THREE + ", " + THREE + ", true",
        THREE + ";满意度 ≥90% 93%, " + THREE + ";满意度 ≥90% 95%, true",
        "巡查次数 ≥12次 12次;整改率 ≥95% 96%;投诉件数 ≤20件 18件, 巡查次数 ≥12次 12次;整改率 ≥95% 96%;投诉件数 ≤20件 18件, true",
        "甲 是 是 因主管部门审批时间推迟;乙 是 是 因供应商未能按合同交货;丙 是 是 因汛期施工现场无法进入, 甲 是 是 因主管部门审批时间推迟;乙 是 是 因供应商未能按合同交货;丙 是 是 因汛期施工现场无法进入, true",
        "甲 整洁 群众的居住环境得到了很大改善;乙 整洁 路面坑洼已全部修补并通过验收;丙 整洁 沿街店铺的招牌已经统一更换, 甲 整洁 群众的居住环境得到了很大改善;乙 整洁 路面坑洼已全部修补并通过验收;丙 整洁 沿街店铺的招牌已经统一更换, true",
        STANDARD + ";培训人数 ≥50人 52人, " + STANDARD + ";培训人数 ≥50人 52人, true",
        STANDARD + ", " + STANDARD + ", false",
        "采购图书册数 ≥2000册 2100册;到馆人次 ≥50000人次 52000人次, 采购图书册数 ≥2000册 2100册;到馆人次 ≥50000人次 52000人次, false",
        THREE + ", 采购图书册数 ≥2000册 2150册;到馆人次 ≥50000人次 52000人次;购书经费 ≤100万元 98万元, false",
        THREE + ", 采购图书册数 ≥2000册 2100册;到馆人次 ≥50000人次 52000人次;购书经费 ≤100万元 98万元 压减开支, false",
        "保障月数 12个月 12个月;发放期限 12个月 12个月;实施年限 1年 1年, 保障月数 12个月 12个月;发放期限 12个月 12个月;实施年限 1年 1年, false",
        "方案 1个 1个;报告 1份 1份;系统 1套 1套, 方案 1个 1个;报告 1份 1份;系统 1套 1套, false",
        "甲 显著 显著;乙 有效 有效;丙 良好 良好;丁 提升 提升, 甲 显著 显著;乙 有效 有效;丙 良好 良好;丁 提升 提升, false",
    })
    void linesOfTwoSubjectsAreComparedWordForWord(String one, String other, boolean copied) {
        List<TableFinding> found = check(table("城北图书馆服务中心", "", one), table("河西文化活动中心馆", "", other));

        assertEquals(copied ? List.of(0, 1) : List.of(), tables(found, FindingCode.COPIED));
    }

    @Test
    void theFindingNamesTheOtherAndTheLines() {
        TableFinding found = check(table("城北图书馆服务中心", "", THREE), table("河西文化活动中心馆", "", THREE))
                .getFirst();

        assertEquals("河西文化活动中心馆", found.figures().get("other"));
        assertEquals("3", found.figures().get("count"));
        assertEquals("采购图书册数、到馆人次、购书经费", found.figures().get("lines"));
    }

    @Test
    void twoCopiesOfOneSubjectsTableAreNot() {
        assertEquals(List.of(), check(table("城北图书馆", "购书", THREE), table("城北 图书馆", "购书", THREE)));
    }

    @Test
    void twoProjectsOfOneUnitAreTwoSubjects() {
        assertEquals(
                List.of(0, 1),
                tables(check(table("城北图书馆", "购书", THREE), table("城北图书馆", "修书", THREE)), FindingCode.COPIED));
    }

    @Test
    void aUnitsTableAndItsProjectsSayTheSameByRight() {
        assertEquals(List.of(), check(table("城北图书馆", null, THREE), table("城北图书馆", "购书", THREE)));
    }

    @Test
    void aUnitThatIsNamedInTheOthersProjectMayBeTheSame() {
        assertEquals(List.of(), check(table("昌龙牧业合作社", null, THREE), table("供销合作社联合社", "昌龙牧业合作社养殖场建设项目", THREE)));
    }

    @Test
    void unitsOfOneNameAreToldApartByTheirIds() {
        ComparedTable one = table("城北图书馆", null, THREE);
        List<TableFinding> found = check(
                new ComparedTable(TableSubject.identified("城北图书馆", "1", null), one.lines(), List.of(), false),
                new ComparedTable(TableSubject.identified("城北图书馆", "2", null), one.lines(), List.of(), false));

        assertEquals(List.of(0, 1), tables(found, FindingCode.COPIED));
    }

    @Test
    void tablesThatNameNobodyAreNotCompared() {
        assertEquals(List.of(), check(table(null, null, THREE), table(null, null, THREE)));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}: {3}")
    @CsvSource({
        "城北图书馆, 河西文化活动中心, 保障河西文化活动中心正常运转。, true",
        "城北图书馆, 河西文化活动中心, 因河西文化活动中心人员调整。, true",
        "城北图书馆, 河西文化 活动中心, 保障河西文化活动中心运转。, true",
        "甲县水利局, 乙县教育局, 乙县教育局全年完成招生任务。, true",
        "甲县水利局, 乙县教育局, 2021年，乙县教育局全年完成招生任务。, true",
        "城北图书馆, 河西文化活动中心, 保障城北图书馆与河西文化活动中心合作。, false",
        "城北图书馆, 某某市文化旅游局, 按某某市文化旅游局的部署。, false",
        "城北图书馆, 某某市人民政府, 落实某某市人民政府的要求。, false",
        "城北图书馆, 城北图书馆少儿分馆, 保障城北图书馆少儿分馆运转。, false",
        "城北图书馆少儿分馆, 城北图书馆, 在城北图书馆统一安排下。, false",
        "某某市文化旅游局, 河西文化活动中心, 指导河西文化活动中心开展工作。, false",
        "甲县水利局, 乙县教育局, 会同乙县教育局开展宣传。, false",
        "城北图书馆, 文化馆, 与文化馆联合。, false",
        "城北图书馆, 河西文化活动中心, 合作单位：河西文化活动中心, false",
    })
    void anothersNameIsFoundWhereTheOwnShouldStand(String own, String other, String goal, boolean found) {
        ComparedTable telling = new ComparedTable(
                TableSubject.of(own, null), List.of(), List.of(ToldText.of("年度总体目标", Cell.PROSE, goal)), null);

        assertEquals(found ? List.of(0) : List.of(), tables(check(telling, table(other, "", "")), FindingCode.COPIED));
    }

    @Test
    void aNameQuotesItsPlace() {
        ComparedTable telling = new ComparedTable(
                TableSubject.of("城北图书馆", null),
                List.of(),
                List.of(ToldText.of("年度总体目标", Cell.PROSE, "保障河西文化活动中心正常运转。")),
                null);

        assertEquals(
                "保障河西文化活动中心正常运转。",
                check(telling, table("河西文化活动中心", "", "")).getFirst().figures().get("text"));
    }

    @ParameterizedTest(name = "full marks {0}: {1}")
    @CsvSource({"true true, true", "true true true, true", "true, false", "true false, false", "false false, false"})
    void allTablesOfAUnitAtFullMarksAreToldOnce(String full, boolean told) {
        ComparedTable[] tables = Stream.of(full.split(" "))
                .map(it -> new ComparedTable(TableSubject.of("城北图书馆", null), List.of(), List.of(), Boolean.valueOf(it)))
                .toArray(ComparedTable[]::new);

        assertEquals(told ? List.of(0) : List.of(), tables(check(tables), FindingCode.ALL_FULL));
    }

    @Test
    void aTableWhoseTotalIsNotKnownIsNotFull() {
        ComparedTable full = new ComparedTable(TableSubject.of("城北图书馆", null), List.of(), List.of(), true);
        ComparedTable open = new ComparedTable(TableSubject.of("城北图书馆", null), List.of(), List.of(), null);

        assertEquals(List.of(), check(full, open));
    }

    @Test
    void aTemplateOfThousandsOfTablesCostsNoSquare() {
        ComparedTable[] tables = IntStream.range(0, 5000)
                .mapToObj(it -> table("第" + it + "号基层服务中心", "", THREE))
                .toArray(ComparedTable[]::new);

        assertEquals(5000, check(tables).size());
    }

    private static List<Integer> tables(List<TableFinding> found, FindingCode code) {
        return found.stream()
                .filter(it -> it.code() == code)
                .map(TableFinding::table)
                .toList();
    }

    private static List<TableFinding> check(ComparedTable... tables) {
        CrossCheck check = new CrossCheck(
                Arrays.stream(tables).map(ComparedTable::subject).collect(Collectors.toSet()),
                Lexicons.find("zh-1").orElseThrow());
        Arrays.stream(tables).forEach(check::add);
        List<TableFinding> found = check.findings();
        assertTrue(found.stream().allMatch(it -> it.table() < tables.length));
        return found;
    }

    private static ComparedTable table(String unit, String project, String lines) {
        List<ComparedLine> compared = new ArrayList<>();
        for (String line : lines.split(";")) {
            String[] cells = Arrays.copyOf(line.split(" "), 4);
            compared.add(new ComparedLine(cells[0], cells[1], cells[2], cells[3]));
        }
        return new ComparedTable(
                TableSubject.of(unit, project), lines.isEmpty() ? List.of() : compared, List.of(), false);
    }
}
