package io.jixiao.engine.across;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another subject's name in the prose of a table that nowhere has its own. Departments in charge, cities and whoever's name holds the
 * other's are named by right; a department that is written about as the one who acts, where another department's name should
 * stand, is not. A department names those below it.
 */
final class AnothersName {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_PROJECT = 8;
    private static final int QUOTED = 10;
    /** What stands behind a colon is what a label asks for: 主管部门：… */
    private static final String LABEL_ENDS = "：:";

    private static final String BEGINNINGS = "。；;！!，,\n";

    private final WordList inCharge;
    private final Map<String, List<String>> byBeginning = new HashMap<>();

    /** @param subjects all whose tables are compared */
    AnothersName(Set<TableSubject> subjects, WordList inCharge) {
        this.inCharge = inCharge;
        subjects.stream()
                .flatMap(it -> it.names().stream()
                        .filter(name -> name.length() >= (name.equals(it.unit()) ? SHORTEST : SHORTEST_PROJECT)))
                .distinct()
                .forEach(name -> byBeginning
                        .computeIfAbsent(name.substring(0, SHORTEST), it -> new ArrayList<>())
                        .add(name));
        byBeginning
                .values()
                .forEach(it -> it.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    /** The first place where the table names another. */
    Optional<TableFinding> in(int place, ComparedTable table) {
        for (ToldText told : table.texts()) {
            String text = TableSubject.plain(told.text());
            int at = names(table.subject(), text) ? -1 : firstIn(text, table.subject());
            if (at >= 0) {
                String name = nameAt(text, at);
                return Optional.of(new TableFinding(
                        place,
                        FindingCode.COPIED,
                        told.cell(),
                        null,
                        Map.of(
                                Finding.BECAUSE,
                                "name",
                                "other",
                                name == null ? "" : name,
                                "where",
                                told.where(),
                                "text",
                                quote(text, at, name == null ? 0 : name.length()))));
            }
        }
        return Optional.empty();
    }

    private static boolean names(TableSubject own, String text) {
        return own.isUnknown() || own.names().stream().anyMatch(text::contains);
    }

    private int firstIn(String text, TableSubject own) {
        int at = 0;
        while (at + SHORTEST <= text.length()) {
            String name = nameAt(text, at);
            if (name != null && isAnothers(name, own, text, at)) {
                return at;
            }
            at += name == null ? 1 : name.length();
        }
        return -1;
    }

    private @Nullable String nameAt(String text, int at) {
        for (String name : byBeginning.getOrDefault(text.substring(at, at + SHORTEST), List.of())) {
            if (text.startsWith(name, at)) {
                return name;
            }
        }
        return null;
    }

    private boolean isAnothers(String name, TableSubject own, String text, int at) {
        boolean isRelated = own.names().stream().anyMatch(it -> it.contains(name) || name.contains(it));
        boolean isDepartment = inCharge.anyEnds(own.unit());
        boolean acts = at == 0 || BEGINNINGS.indexOf(text.charAt(at - 1)) >= 0;
        boolean isLabelled = at > 0 && LABEL_ENDS.indexOf(text.charAt(at - 1)) >= 0;
        return !isRelated && !isLabelled && (inCharge.anyEnds(name) ? isDepartment && acts : !isDepartment);
    }

    private static String quote(String text, int at, int length) {
        return text.substring(Math.max(0, at - QUOTED), Math.min(text.length(), at + length + QUOTED));
    }
}
