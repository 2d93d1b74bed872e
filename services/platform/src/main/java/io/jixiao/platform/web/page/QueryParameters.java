package io.jixiao.platform.web.page;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters so that a value of the wrong form is 400 with the parameter's name. Without it the answer would
 * be 404, as for a path.
 */
@Provider
class QueryParameters implements ParamConverterProvider {

    private record Form<T>(Function<String, T> read, String zh, String en) {}

    private static final Form<Integer> WHOLE_NUMBER = new Form<>(Integer::valueOf, "应为整数", "Must be a whole number");

    private static final Map<Class<?>, Form<?>> FORMS = Map.of(
            int.class, WHOLE_NUMBER,
            Integer.class, WHOLE_NUMBER,
            UUID.class, new Form<>(UUID::fromString, "应为 UUID", "Must be a UUID"));

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation @Nullable [] annotations) {
        String name = Arrays.stream(annotations == null ? new Annotation[0] : annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        @SuppressWarnings("unchecked") // the table maps each class to its own form
        Form<T> form = (Form<T>) (type.isEnum() ? oneOf(type.getEnumConstants()) : FORMS.get(type));
        return name == null || form == null ? null : new Reader<>(name, form);
    }

    private static Form<Object> oneOf(Object[] constants) {
        String names = Arrays.toString(constants);
        return new Form<>(
                text -> Arrays.stream(constants)
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)),
                "应为以下之一：" + names,
                "Must be one of " + names);
    }

    private record Reader<T>(String name, Form<T> form) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return form.read().apply(value);
            } catch (IllegalArgumentException wrong) {
                throw Problem.of(CommonProblem.INVALID_PARAMETER).at(name, "FORMAT", form.zh(), form.en());
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
