package io.jixiao.report.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.stream.Collectors;

/** Whether an answer of another service has every part that a report cannot do without. */
@ApplicationScoped
class RequiredParts {

    private final Validator validator;

    RequiredParts(Validator validator) {
        this.validator = validator;
    }

    /** @throws UnprintableScoreException naming the parts that are missing */
    <T> T in(T source) {
        String missing = validator.validate(source).stream()
                .map(part -> part.getPropertyPath().toString())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnprintableScoreException(source.getClass().getSimpleName() + " comes without " + missing);
        }
        return source;
    }
}
