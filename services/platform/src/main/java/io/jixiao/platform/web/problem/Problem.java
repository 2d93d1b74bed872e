package io.jixiao.platform.web.problem;

import io.jixiao.language.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** Thrown where a request cannot be done; becomes an RFC 9457 answer, and the transaction rolls back. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient LocalizedText detail;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> extensions;

    private Problem(ProblemType type, LocalizedText detail, List<FieldError> errors, Map<String, Object> extensions) {
        super(type.name() + ": " + detail.en());
        this.type = type;
        this.detail = detail;
        this.errors = errors;
        this.extensions = extensions;
    }

    /** A problem that its title says enough about. */
    public static Problem of(ProblemType type) {
        return new Problem(type, type.title(), List.of(), Map.of());
    }

    /** A problem with a sentence about this occurrence, in both languages. */
    public static Problem of(ProblemType type, String zh, String en) {
        return new Problem(type, new LocalizedText(zh, en), List.of(), Map.of());
    }

    /** One field that breaks a rule: 422 with its pointer. */
    public static Problem field(String pointer, String rule, String zh, String en) {
        return of(CommonProblem.INVALID_FIELDS).at(pointer, rule, zh, en);
    }

    /** Several fields that break a rule: 422 with the pointer of each. */
    public static Problem fields(List<FieldError> errors) {
        return of(CommonProblem.INVALID_FIELDS).withErrors(errors);
    }

    /** The same problem, naming one field, header or parameter and the rule that it breaks; the detail says why. */
    public Problem at(String pointer, String rule) {
        return withErrors(List.of(new FieldError(pointer, rule, detail)));
    }

    /** The same problem, naming one field, header or parameter, the rule that it breaks, and why. */
    public Problem at(String pointer, String rule, String zh, String en) {
        return withErrors(List.of(new FieldError(pointer, rule, zh, en)));
    }

    /** The same problem, with these fields in place of those it named. */
    public Problem withErrors(List<FieldError> more) {
        return new Problem(type, detail, List.copyOf(more), extensions);
    }

    /** Adds members to the problem document, e.g. the steps that are allowed now. */
    public Problem with(Map<String, Object> members) {
        return new Problem(type, detail, errors, Map.copyOf(members));
    }

    public ProblemType type() {
        return type;
    }

    LocalizedText detail() {
        return detail;
    }

    List<FieldError> errors() {
        return errors;
    }

    Map<String, Object> extensions() {
        return extensions;
    }
}
