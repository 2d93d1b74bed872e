package io.jixiao.engine.across;

import io.jixiao.language.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Compares many tables. They are given one by one and are not kept: what is held of a line is sixteen bytes and its name, so that
 * the tables of a division fit. The same tables in the same order give the same findings.
 */
public final class CrossCheck {
    private final CopiedLines copied;
    private final AnothersName anothersName;
    private final AllFull allFull = new AllFull();
    private final List<TableFinding> named = new ArrayList<>();
    private int tables;

    /**
     * @param subjects of all tables that will be given
     * @param lexicon its words
     */
    public CrossCheck(Set<TableSubject> subjects, Lexicon lexicon) {
        copied = new CopiedLines(lexicon);
        anothersName = new AnothersName(subjects, lexicon.prose().inCharge());
    }

    /** The next table; its place is how many were given before it. */
    public void add(ComparedTable table) {
        copied.add(table);
        anothersName.in(tables, table).ifPresent(named::add);
        allFull.add(tables, table);
        tables++;
    }

    /** What is seen across all that were given, in their order. */
    public List<TableFinding> findings() {
        List<TableFinding> found = new ArrayList<>(copied.findings());
        found.addAll(named);
        found.addAll(allFull.findings());
        found.sort(Comparator.comparingInt(TableFinding::table));
        return found;
    }
}
