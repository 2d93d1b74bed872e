package io.jixiao.scoring.formcheck;

import io.jixiao.scoring.evaluation.EvaluationOpening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.Set;

/** Holds what a form becomes to the rules of an opening; a violation is named where it stands in the form. */
@ApplicationScoped
class ImportRules {

    private final Validator validator;

    ImportRules(Validator validator) {
        this.validator = validator;
    }

    /** Its one field makes the violations' pointers begin with {@code /form}. */
    private record Imported(@Valid EvaluationOpening form) {}

    /**
     * The opening itself.
     *
     * @throws ConstraintViolationException naming every field that breaks a rule
     */
    EvaluationOpening kept(EvaluationOpening opening) {
        Set<ConstraintViolation<Imported>> violations = validator.validate(new Imported(opening));
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return opening;
    }
}
