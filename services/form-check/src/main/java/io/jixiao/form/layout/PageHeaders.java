package io.jixiao.form.layout;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.form.MoneyUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What the lines above a document's pages say of every form in it; of what they say two different things, nothing. */
record PageHeaders(
        List<String> lines,
        Optional<Integer> fiscalYear,
        Optional<SubjectKind> kind,
        Optional<MoneyUnit> moneyUnit,
        Optional<String> unit,
        Optional<String> project) {

    static PageHeaders of(List<String> lines) {
        return new PageHeaders(
                lines,
                only(lines, it -> headings(it).fiscalYear().orElse(null)),
                only(lines, it -> headings(it).kind().orElse(null)),
                only(lines, it -> headings(it).moneyUnit().orElse(null)),
                only(lines, it -> subject(it).unit()),
                only(lines, it -> subject(it).project()));
    }

    private static <T> Optional<T> only(List<String> lines, Function<String, T> said) {
        List<T> all =
                lines.stream().map(said).filter(Objects::nonNull).distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Headings headings(String line) {
        Headings headings = new Headings();
        headings.add(line);
        return headings;
    }

    private static Subject subject(String line) {
        Subject subject = new Subject();
        subject.line(null, line);
        return subject;
    }
}
