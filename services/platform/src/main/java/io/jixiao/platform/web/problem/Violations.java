package io.jixiao.platform.web.problem;

import io.jixiao.language.text.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names each field that breaks a constraint, by its JSON pointer, and the constraint. */
final class Violations {

    private Violations() {}

    static Problem of(ConstraintViolationException violations, Locale locale) {
        List<FieldError> errors = violations.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::rule))
                .toList();
        boolean inBody = errors.stream()
                .anyMatch(error -> error.pointer().isEmpty() || error.pointer().startsWith("/"));
        return Problem.of(inBody ? CommonProblem.INVALID_FIELDS : CommonProblem.INVALID_PARAMETER)
                .withErrors(errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        // The message was made in the caller's language when the constraint was checked.
        LocalizedText message = new LocalizedText(violation.getMessage(), violation.getMessage());
        return new FieldError(place(violation), rule(violation), message);
    }

    /** The constraint's name in upper snake case: {@code NotNull} is {@code NOT_NULL}. */
    private static String rule(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** A component of a bean of parameters stands for a parameter, and not for a field of the body. */
    private static String place(ConstraintViolation<?> violation) {
        return ParameterBeans.parameter(violation).orElseGet(() -> pointer(violation.getPropertyPath()));
    }

    /**
     * The path begins with method and parameter; what follows is the way into the body. A lone parameter keeps its name; the body
     * as a whole is the empty pointer.
     */
    private static String pointer(Path path) {
        List<String> steps = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.isInIterable() && node.getIndex() != null) {
                    steps.add(node.getIndex().toString());
                } else if (node.isInIterable() && node.getKey() != null) {
                    steps.add(node.getKey().toString());
                }
                if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                    steps.add(node.getName());
                }
            }
        }
        return steps.isEmpty() && !parameter.equals("request")
                ? parameter
                : steps.stream().map(step -> "/" + step).collect(Collectors.joining());
    }
}
