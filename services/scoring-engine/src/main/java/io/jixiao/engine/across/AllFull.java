package io.jixiao.engine.across;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every table of a unit, two or more, has full marks. Told once, at the unit's first table. */
final class AllFull {
    private static final int LEAST = 2;

    private record Unit(int first, int tables, boolean full) {}

    private final Map<String, Unit> units = new LinkedHashMap<>();

    void add(int place, ComparedTable table) {
        String unit = table.subject().unit();
        boolean full = Boolean.TRUE.equals(table.isFull());
        if (!unit.isEmpty()) {
            units.merge(
                    unit + "/" + table.subject().unitId(),
                    new Unit(place, 1, full),
                    (before, now) -> new Unit(before.first(), before.tables() + 1, before.full() && full));
        }
    }

    List<TableFinding> findings() {
        List<TableFinding> found = new ArrayList<>();
        for (Unit unit : units.values()) {
            if (unit.full() && unit.tables() >= LEAST) {
                found.add(new TableFinding(
                        unit.first(),
                        FindingCode.ALL_FULL,
                        Cell.TOTAL,
                        null,
                        Map.of("count", String.valueOf(unit.tables()))));
            }
        }
        return found;
    }
}
