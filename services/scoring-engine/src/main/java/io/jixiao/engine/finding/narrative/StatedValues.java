package io.jixiao.engine.finding.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds measured values in the narrative beside the table. */
final class StatedValues {
    private static final String WORDS = "[^\\d，。；、：,;:（）()]";
    private static final Pattern GOAL = Pattern.compile(
            "(?:目标(?:任务|值|数)?|任务[数量]|计划(?:数|任务|完成))(?!的)" + WORDS + "{0,4}(?:[（(]" + WORDS + "{0,8})?(?=\\d)");

    private StatedValues() {}

    /** Values that stand directly after a name: 结案金额410余万元. */
    static Stream<StatedValue> after(String name, String prose) {
        if (name.isBlank()) {
            return Stream.empty();
        }
        Matcher found = Pattern.compile(Pattern.quote(name) + "[^\\d，。；、,;（）()]{0,4}(?=\\d)")
                .matcher(prose);
        return found.results().flatMap(it -> StatedValue.at(prose, it.end()).stream());
    }

    /** Goals that the narrative says were set: 年度目标任务（30万平方米）. */
    static Stream<StatedValue> goals(String prose) {
        Matcher found = GOAL.matcher(prose);
        return found.results().flatMap(it -> StatedValue.at(prose, it.end()).stream());
    }
}
