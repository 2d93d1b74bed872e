package io.jixiao.engine.across;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables of different subjects that have the same lines word for word: three or more that are specific, or all lines of a table
 * of five or more of which one is. Each table is told with the one that it shares most with.
 */
final class CopiedLines {
    private static final int LEAST = 3;
    private static final int WHOLE_TABLE = 5;
    private static final int NAMED = 5;
    /** A line that more tables share is compared with the first of them: it cannot cost the square of their number. */
    private static final int MOST_HOLDERS = 60;

    /** @param lines by fingerprint, its name */
    private record Seen(TableSubject subject, Map<Fingerprint, String> lines, List<Fingerprint> specific) {}

    private final SpecificLine specificLine;
    private final List<Seen> tables = new ArrayList<>();
    private final Map<Fingerprint, List<Integer>> holders = new HashMap<>();

    CopiedLines(Lexicon lexicon) {
        specificLine = SpecificLine.by(lexicon);
    }

    void add(ComparedTable table) {
        Map<Fingerprint, String> lines = new LinkedHashMap<>();
        List<Fingerprint> specific = new ArrayList<>();
        for (ComparedLine line : table.lines()) {
            Fingerprint fingerprint = Fingerprint.of(line);
            if (lines.putIfAbsent(fingerprint, line.name()) == null && specificLine.isSpecific(line)) {
                specific.add(fingerprint);
                List<Integer> holding = holders.computeIfAbsent(fingerprint, it -> new ArrayList<>(2));
                if (holding.size() < MOST_HOLDERS) {
                    holding.add(tables.size());
                }
            }
        }
        tables.add(new Seen(table.subject(), lines, specific));
    }

    List<TableFinding> findings() {
        List<TableFinding> found = new ArrayList<>();
        for (int table = 0; table < tables.size(); table++) {
            found(table).ifPresent(found::add);
        }
        return found;
    }

    private Optional<TableFinding> found(int table) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (Fingerprint line : tables.get(table).specific()) {
            for (int other : holders.getOrDefault(line, List.of())) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(it -> areDifferent(table, it.getKey()))
                .filter(it -> it.getValue() >= LEAST || isWhole(table, it.getKey()))
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(it -> finding(table, it.getKey()));
    }

    private boolean areDifferent(int one, int other) {
        return tables.get(one).subject().isCertainlyOther(tables.get(other).subject());
    }

    private boolean isWhole(int one, int other) {
        int lines = Math.min(
                tables.get(one).lines().size(), tables.get(other).lines().size());
        return lines >= WHOLE_TABLE && same(one, other).size() == lines;
    }

    private List<String> same(int one, int other) {
        Map<Fingerprint, String> its = tables.get(other).lines();
        return tables.get(one).lines().entrySet().stream()
                .filter(it -> its.containsKey(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private TableFinding finding(int table, int other) {
        List<String> same = same(table, other);
        String names = String.join("、", same.subList(0, Math.min(NAMED, same.size())));
        return new TableFinding(
                table,
                FindingCode.COPIED,
                Cell.NAME,
                other,
                Map.of(
                        "other", tables.get(other).subject().name(),
                        "count", String.valueOf(same.size()),
                        "lines", same.size() > NAMED ? names + "…" : names));
    }
}
