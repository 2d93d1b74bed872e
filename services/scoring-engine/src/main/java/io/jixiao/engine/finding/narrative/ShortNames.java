package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.finding.IndicatorName;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.language.lexicon.ProseWords;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names that a narrative may shorten an indicator's to: 采购图书 for 采购图书册数, 验收合格率 for 图书验收合格率. */
final class ShortNames {
    /** Shorter ones are words that many things have in their names. */
    private static final int SHORTEST = 3;

    /** Longer ones are sentences, which nobody shortens; each costs a look through the narrative. */
    private static final int LONGEST = 24;

    private ShortNames() {}

    /** Those that no other line of the table could be meant by; never the name itself. */
    static Set<String> of(JudgedLine line, ScoredTable table) {
        ProseWords words = table.rules().lexicon().prose();
        String name = IndicatorName.withoutRemark(line.indicator().name());
        Set<String> names = new TreeSet<>();
        if (name.length() > LONGEST) {
            return names;
        }
        String counted = withoutCounting(name, words);
        add(name, names);
        add(counted, names);
        add(withoutOpener(name, words), names);
        add(withoutOpener(counted == null ? "" : counted, words), names);
        if (name.endsWith("率") || name.endsWith("度")) {
            for (int at = 1; at <= name.length() - SHORTEST - 1; at++) {
                add(name.substring(at), names);
            }
        }
        names.removeIf(it -> isNameOf(line, it) || anotherHas(it, line, table));
        return names;
    }

    /** The same parted in two, for values that stand between them: 采购(1500册)图书; empty for a name that ends in no count. */
    static @Nullable String core(JudgedLine line, ScoredTable table) {
        String core = withoutCounting(
                IndicatorName.withoutRemark(line.indicator().name()),
                table.rules().lexicon().prose());
        return core == null || core.length() <= SHORTEST || core.length() > LONGEST || anotherHas(core, line, table)
                ? null
                : core;
    }

    private static void add(@Nullable String name, Set<String> names) {
        if (name != null && name.length() >= SHORTEST) {
            names.add(name);
        }
    }

    private static boolean isNameOf(JudgedLine line, String name) {
        return line.indicator().name().equals(name);
    }

    private static boolean anotherHas(String name, JudgedLine line, ScoredTable table) {
        return table.lines().stream()
                .filter(it -> it != line)
                .anyMatch(it -> it.indicator().name().contains(name));
    }

    private static @Nullable String withoutCounting(String name, ProseWords words) {
        String end = words.counting().endOf(name);
        return end == null ? null : name.substring(0, name.length() - end.length());
    }

    private static @Nullable String withoutOpener(String name, ProseWords words) {
        List<String> openers = words.openers();
        String longest = "";
        for (String opener : openers) {
            if (opener.length() > Math.max(1, longest.length()) && name.startsWith(opener)) {
                longest = opener;
            }
        }
        return longest.isEmpty() ? null : name.substring(longest.length());
    }
}
