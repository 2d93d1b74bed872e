package io.jixiao.language.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingWordsTest {
    private static final HeadingWords COLUMNS = HeadingWords.of("indicatorColumns");

    /** Lists of marks and of words that stand in a text as it is written. */
    private static final Set<String> NOT_HEADINGS = Set.of("ticks", "boxes");

    @Test
    void eachWordStandsOnceInItsList() {
        HeadingFile.LISTS.forEach((name, entries) -> {
            List<String> words = entries.values().stream().flatMap(List::stream).toList();
            assertEquals(new HashSet<>(words).size(), words.size(), name);
        });
    }

    @Test
    void eachWordIsWrittenAsHeadingsAreLookedUp() {
        HeadingFile.LISTS.forEach((name, entries) -> entries.values().stream()
                .flatMap(List::stream)
                .filter(it -> !NOT_HEADINGS.contains(name))
                .forEach(it -> assertEquals(it, PlainHeading.of(it), name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年度指标值",
                "年度 指标值",
                "2、年度指标值",
                "三、年度指标值",
                "3)年度指标值",
                "年度指标值（万元）",
                "【A】年度指标值",
                "年度指標值",
                "2021年度年度指标值",
                "*年度指标值："
            })
    void aHeadingIsKnownHoweverItIsWritten(String heading) {
        assertEquals("年度指标值", PlainHeading.of(heading));
        assertEquals(Optional.of("TARGET"), COLUMNS.entry(heading));
    }

    @Test
    void ofWhichIsNoPartOfAName() {
        assertEquals("财政拨款", PlainHeading.of("其中：财政拨款"));
    }

    @ParameterizedTest
    @CsvSource({"得分（10分）, SCORE", "本年度实际完成值, ACTUAL", "绩效指标值说明, TARGET", "评定得分系数, SCORE"})
    void ofTheWordsThatAHeadingHoldsTheLongestCounts(String heading, String entry) {
        assertEquals(Optional.of(entry), COLUMNS.nearest(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"95%", "", "今年的年度指标值比去年的年度指标值高出许多", "某值"})
    void aFigureALongTextAndAnUnknownWordHeadNothing(String text) {
        assertEquals(Optional.empty(), COLUMNS.nearest(text));
    }

    @Test
    void aTextLongerThanAnyHeadingIsNotLookedUp() {
        assertFalse(HeadingWords.of("pastYears").begins("上年" + "完成值".repeat(30)));
        assertTrue(HeadingWords.of("pastYears").begins("上年" + "完成值".repeat(26)));
    }

    @Test
    void theFirstEntryWithAWordInTheTextIsMeant() {
        assertEquals(Optional.of("SATISFACTION"), HeadingWords.of("classes").within("社会效益与满意度"));
        assertEquals(Optional.empty(), HeadingWords.of("classes").within("管理指标"));
    }

    @Test
    void listsWithoutEntriesKnowTheirWords() {
        assertTrue(HeadingWords.of("subtotal").has("小 计"));
        assertFalse(HeadingWords.of("subtotal").has("合计"));
    }

    @Test
    void severalListsAreReadAsOne() {
        HeadingWords labels = HeadingWords.of("unit", "project");
        assertTrue(labels.has("实施单位"));
        assertTrue(labels.has("项目名称"));
        assertFalse(labels.has("主管部门"));
    }

    @Test
    void theWordsOfAListAreAPattern() {
        Pattern grade = Pattern.compile(HeadingWords.of("grades").pattern());
        assertTrue(grade.matcher("不合格").matches());
        assertFalse(grade.matcher("优良").matches());
        assertEquals(
                "(?:\\Q整体支出\\E|\\Q部门整体\\E|\\Q单位整体\\E)",
                HeadingWords.of("subjectKinds").pattern("DEPARTMENT"));
    }

    @Test
    void aListThatTheFileDoesNotHaveIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> HeadingWords.of("indicatorColumn"));
    }
}
