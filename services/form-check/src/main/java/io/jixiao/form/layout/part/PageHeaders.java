package io.jixiao.form.layout.part;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.document.Grid;
import io.jixiao.form.layout.row.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the lines above a document's pages say of every form in it; of what they say two different things, nothing. */
public record PageHeaders(
        List<String> lines,
        Optional<Integer> fiscalYear,
        Optional<SubjectKind> kind,
        Optional<MoneyUnit> moneyUnit,
        Optional<String> unit,
        Optional<String> project) {

    public static PageHeaders of(List<String> lines) {
        return new PageHeaders(
                lines,
                only(lines, it -> around(it).fiscalYear()),
                only(lines, it -> around(it).kind()),
                only(lines, it -> around(it).moneyUnit()),
                only(lines, it -> Optional.ofNullable(subject(it).unitName())),
                only(lines, it -> Optional.ofNullable(subject(it).projectName())));
    }

    private static <T> Optional<T> only(List<String> lines, Function<String, Optional<T>> said) {
        List<T> all =
                lines.stream().flatMap(it -> said.apply(it).stream()).distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static LinesAround around(String line) {
        return LinesAround.NONE.after(line, true);
    }

    private static Subject subject(String line) {
        return Subject.UNKNOWN.after(Grid.NONE, line);
    }
}
