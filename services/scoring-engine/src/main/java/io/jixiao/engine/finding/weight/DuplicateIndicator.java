package io.jixiao.engine.finding.weight;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.line.CellUnit;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Simplified;
import io.jixiao.language.unit.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two lines measure the same thing, e.g. once as output and once as benefit: a reviewer counts one of them. */
public record DuplicateIndicator() implements TablePolicy {
    /** A name that more lines have is the label of a group. */
    private static final int MOST = 3;

    private static final int FEW_WORDS = 6;

    @Override
    public FindingCode code() {
        return FindingCode.DUPLICATE_INDICATOR;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        Map<String, List<JudgedLine>> byThing = new LinkedHashMap<>();
        for (JudgedLine line : table.lines()) {
            byThing.computeIfAbsent(
                            MeasuredThing.of(
                                    line.indicator().name(), table.rules().lexicon()),
                            it -> new ArrayList<>())
                    .add(line);
        }
        byThing.remove("");
        return byThing.values().stream()
                .filter(alike -> alike.size() <= MOST)
                .flatMap(alike -> repeated(alike, table.rules().lexicon()))
                .toList();
    }

    private static Stream<Flaw> repeated(List<JudgedLine> alike, Lexicon lexicon) {
        return IntStream.range(1, alike.size())
                .boxed()
                .flatMap(i -> alike.subList(0, i).stream()
                        .filter(before -> measureAlike(before, alike.get(i), lexicon))
                        .limit(1)
                        .map(before -> Flaw.of(alike.get(i), Cell.NAME)
                                .with("other", before.indicator().name())));
    }

    /** 培训 ≥10场 and 培训 ≥500人次 are two things, and so are two sentences under one merged name. */
    private static boolean measureAlike(JudgedLine one, JudgedLine other, Lexicon lexicon) {
        Reading first = one.score().target();
        Reading second = other.score().target();
        if (first instanceof Reading.Quantity its && second instanceof Reading.Quantity mine) {
            return its.subject().equals(mine.subject())
                    && inUnitsAlike(CellUnit.of(one.indicator(), first), CellUnit.of(other.indicator(), second));
        }
        return first.getClass() == second.getClass()
                && (sameText(first, second) || isOpen(first, lexicon) && isOpen(second, lexicon));
    }

    private static boolean inUnitsAlike(@Nullable Unit one, @Nullable Unit other) {
        return one == null || other == null || one.convertsTo(other);
    }

    /** 明显提升 and 持续提升 say the same of one name: nothing that could be told apart. */
    private static boolean isOpen(Reading target, Lexicon lexicon) {
        String text = target.text();
        return text != null
                && text.strip().length() <= FEW_WORDS
                && lexicon.vague().anyIn(text);
    }

    private static boolean sameText(Reading one, Reading other) {
        return one instanceof Reading.Deadline
                || one instanceof Reading.YesNo
                || Objects.equals(plain(one.text()), plain(other.text()));
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : Simplified.of(text.replaceAll("[\\s　]+", ""));
    }
}
