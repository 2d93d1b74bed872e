package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.Checked;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.SharedCase;
import io.jixiao.form.print.Spelling;
import io.jixiao.form.print.WordFile;
import io.jixiao.form.print.layout.ChongqingLayout;
import io.jixiao.form.print.layout.GuangshuiLayout;
import io.jixiao.form.print.layout.Layout;
import io.jixiao.form.print.layout.OfficialLayout;
import io.jixiao.form.print.layout.ProjectLayout;
import io.jixiao.form.print.layout.SichuanLayout;
import io.jixiao.form.print.layout.YunnanLayout;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SharedCasesInEveryLayoutTest {
    private static final List<SharedCase> CASES = Stream.of(
                    "zhuzhou-2021",
                    "ezhou-2019-purchased-services",
                    "jishan-2021-public-health",
                    "zhongjiang-2022-water-gauge")
            .map(SharedCase::named)
            .toList();

    static Stream<Arguments> layouts() {
        List<Layout> layouts = List.of(
                new OfficialLayout(),
                new ProjectLayout(),
                new SichuanLayout(),
                new YunnanLayout(),
                new ChongqingLayout(),
                new GuangshuiLayout());
        return CASES.stream().flatMap(form -> layouts.stream().map(layout -> Arguments.of(form, layout)));
    }

    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("layouts")
    void aFormInWordScoresAsItsJSON(SharedCase form, Layout layout) {
        assertSame(form, WordFile.of(layout.print(form.form())));
    }

    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("layouts")
    void aFormInExcelScoresAsItsJSON(SharedCase form, Layout layout) {
        assertSame(form, ExcelFile.of(layout.print(form.form())));
    }

    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("layouts")
    void figuresEnteredAsNumbersAndPercentagesReadAsTheyAreShown(SharedCase form, Layout layout) {
        assertSame(form, ExcelFile.withNumbers(layout.print(form.form())));
    }

    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("layouts")
    void cellsThatAreNotMergedButRepeatTheirTextReadTheSame(SharedCase form, Layout layout) {
        PrintedDocument repeated = layout.print(form.form()).tables(it -> it.unmerged(true));

        assertSame(form, WordFile.of(repeated));
        assertSame(form, ExcelFile.of(repeated));
    }

    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("layouts")
    void cellsThatAreNotMergedButLeftBlankBelowReadTheSame(SharedCase form, Layout layout) {
        PrintedDocument blank = layout.print(form.form()).tables(it -> it.unmerged(false));

        assertSame(form, WordFile.of(blank));
        assertSame(form, ExcelFile.of(blank));
    }

    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("layouts")
    void traditionalCharactersReadTheSame(SharedCase form, Layout layout) {
        assertSame(form, WordFile.of(layout.print(form.form()).with(Spelling::traditional)));
    }

    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("layouts")
    void anExplanationThatSaysThereIsNoneExplainsNothing(SharedCase form, Layout layout) {
        PrintedDocument none = layout.print(form.form()).tables(it -> it.filled("無"));

        assertSame(form, WordFile.of(none));
    }

    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("layouts")
    void fullWidthDigitsAndSignsReadTheSame(SharedCase form, Layout layout) {
        assertSame(form, WordFile.of(layout.print(form.form()).with(Spelling::fullWidth)));
    }

    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("layouts")
    void nothingThatALayoutPrintsIsLeftUnread(SharedCase form, Layout layout) {
        List<String> leftOut =
                FormReader.read(WordFile.of(layout.print(form.form())), "", 2020).getFirst().notes().stream()
                        .map(Note::code)
                        .filter(it -> it.endsWith("_LEFT_OUT") || it.endsWith("_UNREAD"))
                        .toList();

        assertEquals(List.of(), leftOut);
    }

    /** The Sichuan layout bears its region's mark; in every other the form's own weights tell whose it is. */
    @ParameterizedTest(name = "{0} in the {1}")
    @MethodSource("layouts")
    void aLayoutsMarksTellWhoseTheFormIs(SharedCase form, Layout layout) {
        String ofJson = ruleSet(form.json());
        boolean marked = layout instanceof SichuanLayout;
        boolean served = form.form().fiscalYear() == null || form.form().fiscalYear() >= 2020;

        assertEquals(marked && served ? "SICHUAN-2023" : ofJson, ruleSet(WordFile.of(layout.print(form.form()))));
    }

    private static String ruleSet(byte[] file) {
        return FormCheck.check(file, "", null, 2020).getFirst().rules().id();
    }

    private static void assertSame(SharedCase form, byte[] printed) {
        Checked expected = Checked.of(form.json(), "form.json");
        Checked found = Checked.of(printed, "printed", ruleSet(form.json()));

        assertEquals(expected.scores(), found.scores());
        assertEquals(expected, found);
    }
}
