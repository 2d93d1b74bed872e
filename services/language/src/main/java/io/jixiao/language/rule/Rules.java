package io.jixiao.language.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rules in their order: the first that reads a text decides.
 *
 * @param look what the rules look at in a cell's text; empty where they have nothing to look at
 */
public record Rules<T>(Function<CellText, Optional<T>> look, List<Rule<T, ?>> inOrder) {

    public Rules {
        inOrder = List.copyOf(inOrder);
    }

    /** Rules that look at the text itself. */
    @SafeVarargs
    public static Rules<CellText> ofText(Rule<CellText, ?>... inOrder) {
        return new Rules<>(Optional::of, List.of(inOrder));
    }

    /** What the first rule that reads it says; empty where none does. */
    public Optional<Read> read(CellText cell) {
        return look.apply(cell).flatMap(this::first);
    }

    /** As {@link #read}, of what the rules look at. */
    public Optional<Read> first(T parts) {
        for (Rule<T, ?> rule : inOrder) {
            var reading = rule.read(parts);
            if (reading.isPresent()) {
                return Optional.of(new Read(reading.get(), rule.name()));
            }
        }
        return Optional.empty();
    }

    /** The names of all rules that would read it, in their order: the first of them does. */
    public List<String> claiming(CellText cell) {
        return look.apply(cell).stream()
                .flatMap(parts -> inOrder.stream().filter(it -> it.read(parts).isPresent()))
                .map(Rule::name)
                .toList();
    }
}
