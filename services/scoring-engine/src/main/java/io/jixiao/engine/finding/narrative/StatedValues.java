package io.jixiao.engine.finding.narrative;

import io.jixiao.language.lexicon.ProseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds measured values in the narrative beside the table. */
final class StatedValues {
    private static final String WORDS = "[^\\d，。；、：,;:（）()\\n]";
    private static final Pattern GOAL = Pattern.compile(
            "(?:目标(?:任务|值|数)?|任务[数量]|计划(?:数|任务|完成))(?!的)" + WORDS + "{0,4}(?:[（(]" + WORDS + "{0,8})?(?=\\d)");
    private static final Pattern LINK = Pattern.compile("[^\\d，。；、,;（）()\\n]{0,4}?(?=\\d|百分之)");
    private static final String OPENING_MARKS = "：:“\"";
    private static final int MOST_LINKS = 4;

    private StatedValues() {}

    /** Values that stand directly after a name: 结案金额410余万元. */
    static Stream<Statement> after(String name, String prose) {
        List<Statement> found = new ArrayList<>();
        Matcher link = LINK.matcher(prose);
        for (int at = find(name, prose, 0); at >= 0; at = find(name, prose, at + 1)) {
            if (link.region(at + name.length(), prose.length()).lookingAt()) {
                Statement.at(prose, at, link.end()).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    /** The same where nothing but these links may stand between name and value: 得分为92分. */
    static Stream<Statement> linked(String name, String prose, Vocabulary links) {
        List<Statement> found = new ArrayList<>();
        for (int at = find(name, prose, 0); at >= 0; at = find(name, prose, at + 1)) {
            Statement.at(prose, at, behindLinks(prose, at + name.length(), links))
                    .ifPresent(found::add);
        }
        return found.stream();
    }

    /** Where the value begins that follows a name that ends at this place. */
    static int behindLinks(String prose, int end, Vocabulary links) {
        int at = end;
        for (int i = 0; i < MOST_LINKS; i++) {
            int next = at < prose.length() && OPENING_MARKS.indexOf(prose.charAt(at)) >= 0
                    ? at + 1
                    : links.wordEnd(prose, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Goals that the narrative says were set for the year: 年度目标任务（30万平方米）. */
    static Stream<StatedValue> goals(String prose, int year, ProseWords words) {
        return GOAL.matcher(prose)
                .results()
                .filter(it -> !new Mention(prose, it.start()).isOfAnotherYear(year, words))
                .flatMap(it -> StatedValue.at(prose, it.end()).stream());
    }

    private static int find(String name, String prose, int from) {
        return name.isBlank() ? -1 : prose.indexOf(name, from);
    }
}
