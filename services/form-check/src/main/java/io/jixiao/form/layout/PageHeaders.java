package io.jixiao.form.layout;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.form.MoneyUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the lines above a document's pages say of every form in it; where they say two different things, nothing. */
record PageHeaders(List<String> lines) {

    Optional<Integer> fiscalYear() {
        return only(it -> headings(it).fiscalYear().orElse(null));
    }

    Optional<SubjectKind> kind() {
        return only(it -> headings(it).kind().orElse(null));
    }

    Optional<MoneyUnit> moneyUnit() {
        return only(it -> headings(it).moneyUnit().orElse(null));
    }

    Optional<String> unit() {
        return only(it -> subject(it).unit());
    }

    Optional<String> project() {
        return only(it -> subject(it).project());
    }

    private <T> Optional<T> only(Function<String, T> said) {
        Set<T> all =
                new HashSet<>(lines.stream().map(said).filter(Objects::nonNull).toList());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
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
