package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.finding.ScoredTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The narrative beside the table, white space apart. */
final class Narrative {
    private Narrative() {}

    static String of(ScoredTable table) {
        String prose = table.evaluation().prose();
        return prose == null ? "" : prose.replaceAll("[\\s　]+", "");
    }

    /** Values that stand directly after a name: 结案金额410余万元. */
    static Stream<Statement> valuesAfter(String name, String prose) {
        Matcher found = Pattern.compile(Pattern.quote(name) + "[^\\d，。；、,;（）()]{0,4}(?=\\d)")
                .matcher(prose);
        return found.results().flatMap(it -> Statement.at(prose, it.end()).stream());
    }

    /** Goals that the narrative says were set: 年度目标任务（30万平方米）. */
    static Stream<Statement> goals(String prose) {
        Matcher found = GOAL.matcher(prose);
        return found.results().flatMap(it -> Statement.at(prose, it.end()).stream());
    }

    private static final Pattern GOAL = Pattern.compile("目标(?:任务|值|数)?[^\\d，。；、,;（）()]{0,4}[（(]?(?=\\d)");
}
