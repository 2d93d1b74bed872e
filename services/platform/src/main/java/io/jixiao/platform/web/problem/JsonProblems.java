package io.jixiao.platform.web.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a JSON reader's exception means to the person who sent the JSON. */
final class JsonProblems {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private JsonProblems() {}

    static Problem of(JsonProcessingException wrong) {
        return switch (wrong) {
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case InvalidFormatException format when isUnprintableText(format) -> unprintable(format);
            case MismatchedInputException mismatch when isEnum(mismatch.getTargetType()) -> unknownValue(mismatch);
            case MismatchedInputException mismatch -> wrongType(mismatch, mismatch.getTargetType());
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamConstraintsException beyond -> beyondLimits();
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamReadException cause && isNoJson(cause) -> malformed(cause);
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException number ->
                wrongType(mapping, number.getTargetType());
            case JsonMappingException mapping -> wrongType(mapping, null);
            case StreamConstraintsException beyond -> beyondLimits();
            default -> malformed(wrong);
        };
    }

    private static Problem unknownField(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds() == null
                ? ""
                : unknown.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return Problem.of(CommonProblem.UNKNOWN_FIELD)
                .at(
                        pointer(unknown),
                        "UNKNOWN_FIELD",
                        "没有这个字段；此处可用的字段：" + known,
                        "There is no such field; the fields here are: " + known);
    }

    private static boolean isNoJson(@Nullable Throwable cause) {
        return cause instanceof StreamReadException && !(cause instanceof InputCoercionException);
    }

    /** Texts come from texts only, so a text that cannot become one holds what cannot be printed. */
    private static boolean isUnprintableText(InvalidFormatException format) {
        return format.getTargetType() == String.class && format.getValue() instanceof String;
    }

    private static Problem unprintable(InvalidFormatException format) {
        return Problem.of(CommonProblem.WRONG_TYPE)
                .at(
                        pointer(format),
                        "TEXT",
                        "文本不得含有控制字符、改变书写方向的字符或不完整的字符",
                        "Must not hold control characters, characters that turn the direction of writing, or halves of characters");
    }

    private static boolean isEnum(@Nullable Class<?> target) {
        return target != null && target.isEnum();
    }

    private static Problem unknownValue(MismatchedInputException format) {
        String allowed = Arrays.stream(format.getTargetType().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return Problem.of(CommonProblem.WRONG_TYPE)
                .at(pointer(format), "ONE_OF", "只能是：" + allowed, "Must be one of: " + allowed);
    }

    private static Problem wrongType(JsonMappingException mismatch, @Nullable Class<?> target) {
        String expected = expected(target);
        return Problem.of(CommonProblem.WRONG_TYPE)
                .at(pointer(mismatch), "TYPE", "应为：" + expected, "Expected: " + expected);
    }

    private static Problem malformed(JsonProcessingException wrong) {
        JsonLocation at = wrong.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        return Problem.of(
                        CommonProblem.MALFORMED_JSON,
                        "JSON 在第 %d 行第 %d 列处无法读懂".formatted(line, column),
                        "The JSON cannot be read at line %d, column %d".formatted(line, column))
                .withErrors(brokenField(wrong));
    }

    /** The field that the reader had come to; none before the first. */
    private static List<FieldError> brokenField(JsonProcessingException wrong) {
        if (!(wrong.getProcessor() instanceof JsonParser parser)) {
            return List.of();
        }
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        if (pointer.isEmpty()) {
            return List.of();
        }
        return List.of(
                wrong.getOriginalMessage().startsWith("Duplicate field")
                        ? new FieldError(pointer, "ONCE", "该字段出现了两次", "Must stand there once only")
                        : new FieldError(pointer, "JSON", "从此处起 JSON 无法读懂", "From here on the JSON cannot be read"));
    }

    /** What no honest request holds, e.g. a number of more than a thousand digits. */
    private static Problem beyondLimits() {
        return Problem.of(
                CommonProblem.MALFORMED_JSON,
                "JSON 中有过长的数字或文本，或嵌套过深",
                "The JSON holds a number or text that is too long, or is nested too deeply");
    }

    private static String expected(@Nullable Class<?> target) {
        if (target == null) {
            return "object";
        }
        if (target == String.class) {
            return "string";
        }
        if (target == java.util.UUID.class) {
            return "string (UUID)";
        }
        if (target == java.time.LocalDate.class) {
            return "string (yyyy-MM-dd)";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "boolean";
        }
        if (WHOLE_NUMBERS.contains(target)) {
            return "integer";
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return "number";
        }
        return java.util.Collection.class.isAssignableFrom(target) || target.isArray() ? "array" : "object";
    }

    /** RFC 6901 pointer of the place a mapping exception names; empty for the body as a whole. */
    private static String pointer(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() != null
                        ? step.getFieldName().replace("~", "~0").replace("/", "~1")
                        : String.valueOf(step.getIndex()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
