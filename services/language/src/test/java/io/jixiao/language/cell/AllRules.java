package io.jixiao.language.cell;

import io.jixiao.language.rule.Rewording;
import io.jixiao.language.rule.Rewordings;
import io.jixiao.language.rule.Rule;
import io.jixiao.language.rule.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that the corpus has to name. */
public final class AllRules {
    private AllRules() {}

    /** The names of the rules and rewordings, and of what is read without any; what is too long for a line is left out. */
    public static List<String> names() {
        return Stream.concat(Stream.of(HowRead.EMPTY), examples().map(Map.Entry::getKey))
                .toList();
    }

    /** Each rule and rewording with the example that it shows. */
    public static Stream<Map.Entry<String, String>> examples() {
        Stream<Rewording> rewordings = Stream.concat(
                        Stream.of(CellRules.AROUND), CellRules.STAGES.stream().map(Stage::rewordings))
                .map(Rewordings::inOrder)
                .flatMap(List::stream);
        Stream<Rule<?, ?>> rules = CellRules.STAGES.stream()
                .flatMap(stage -> stage.lists().stream())
                .flatMap(list -> list.inOrder().stream());
        return Stream.concat(
                rewordings.map(it -> Map.entry(it.name(), it.example())),
                rules.map(it -> Map.entry(it.name(), it.example())));
    }
}
