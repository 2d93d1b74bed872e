package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingPlace;
import java.util.List;
import java.util.function.Predicate;

/**
 * One figure of the table as a whole, and how a narrative speaks of it.
 *
 * @param what its name in the table (全年预算数)
 * @param place where a finding about it stands
 * @param names how a narrative calls it
 * @param fits whether a stated value can be one of it, by its unit
 * @param figures what the table says; more than one where the narrative may mean either, empty where it has none
 */
record OwnFigure(
        String what,
        FindingPlace place,
        Cell cell,
        List<String> names,
        Predicate<Statement> fits,
        List<TableFigure> figures) {}
