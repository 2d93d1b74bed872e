package io.jixiao.engine.line;

import io.jixiao.language.unit.Unit;
import java.util.List;

/** 每人每月500元, 人均500元 and 单台500元 say in words what 500元/人·月, 500元/人 and 500元/台 say in their unit. */
final class ForEach {
    private ForEach() {}

    /** The unit without what it is for, where the words beside the other value say that; else the unit. */
    static Unit said(Unit unit, Unit other, String words) {
        List<String> each = unit.each();
        boolean said =
                !each.isEmpty() && other.each().isEmpty() && each.stream().allMatch(it -> says(words, it));
        return said ? unit.whole() : unit;
    }

    private static boolean says(String words, String each) {
        return words.contains("每" + each) || words.contains(each + "均") || words.contains("单" + each);
    }
}
