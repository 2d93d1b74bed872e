package io.jixiao.language.cell;

import io.jixiao.language.date.DateRewordings;
import io.jixiao.language.date.DateRules;
import io.jixiao.language.number.NumberRewordings;
import io.jixiao.language.number.NumberRules;
import io.jixiao.language.number.RangeRules;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.rule.CellText;
import io.jixiao.language.rule.Rewording;
import io.jixiao.language.rule.Rewordings;
import io.jixiao.language.rule.Rule;
import io.jixiao.language.rule.Rules;
import io.jixiao.language.rule.Stage;
import io.jixiao.language.scale.PrintedScales;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** All stages of reading a cell, in their order. */
final class CellRules {
    private static final String REMARK = "(?:\\([^()]{0,30}\\)|[。.])?";

    /** What stands around a text and says nothing. */
    static final Rewordings AROUND = Rewordings.of(
            Rewording.of("stop at the end", "12月。", "[。；;]++$", ""),
            Rewording.of("quotes around it all", "“12月”", "^“([^“”]+)”$", "$1"));

    private static final Rules<CellText> YES_OR_NO = Rules.ofText(
            Rule.of(
                    "yes",
                    "是（已完成）",
                    "是" + REMARK,
                    (found, cell) -> Optional.of(new Reading.YesNo(cell.original(), true))),
            Rule.of("no", "否", "否" + REMARK, (found, cell) -> Optional.of(new Reading.YesNo(cell.original(), false))));

    private static final Rules<CellText> WORDS = Rules.ofText(
            Rule.of("printed scale", "优良中低差", ".{2,30}", CellRules::scale),
            Rule.of("words", "整洁、有序", ".*", (found, cell) -> Optional.of(Reading.Words.of(cell.original()))));

    private static final Rewordings NONE = Rewordings.of();

    static final List<Stage> STAGES = List.of(
            Stage.of(NONE, YES_OR_NO),
            Stage.of(DateRewordings.ALL, DateRules.ALL),
            Stage.of(NumberRewordings.ALL, RangeRules.ALL, NumberRules.SEVERAL, NumberRules.ONE),
            Stage.of(NONE, WORDS));

    private CellRules() {}

    private static Optional<Reading> scale(Matcher found, CellText cell) {
        return PrintedScales.in(found.group()).map(places -> new Reading.Scale(cell.original(), places));
    }
}
