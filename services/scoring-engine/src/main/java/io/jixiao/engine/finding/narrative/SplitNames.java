package io.jixiao.engine.finding.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values that stand within a name: 采购了1500册图书 for 采购图书. */
final class SplitNames {
    private static final Pattern VALUE = Pattern.compile("了?(\\d[\\d,.]{0,15}[\\u4e00-\\u9fa5]{1,3}?)的?");
    private static final int LEAST = 2;

    private SplitNames() {}

    static Stream<Statement> around(String name, String prose) {
        List<Statement> found = new ArrayList<>();
        for (int cut = LEAST; cut <= name.length() - LEAST; cut++) {
            find(name.substring(0, cut), name.substring(cut), prose, found);
        }
        return found.stream();
    }

    private static void find(String before, String behind, String prose, List<Statement> found) {
        Matcher value = Pattern.compile(VALUE + Pattern.quote(behind)).matcher(prose);
        for (int at = prose.indexOf(before); at >= 0; at = prose.indexOf(before, at + 1)) {
            if (value.region(at + before.length(), prose.length()).lookingAt()) {
                int start = at;
                int end = value.end();
                StatedValue.at(value.group(1), 0).ifPresent(it -> found.add(new Statement(prose, start, end, it)));
            }
        }
    }
}
