package io.jixiao.platform.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Records whose components are parameters of a request: what a {@code @BeanParam} takes. */
final class ParameterBeans {

    private ParameterBeans() {}

    /** The name of the query parameter that breaks a constraint; empty where no bean of parameters holds it. */
    static Optional<String> parameter(ConstraintViolation<?> violation) {
        Object bean = violation.getLeafBean();
        if (bean == null || !bean.getClass().isRecord()) {
            return Optional.empty();
        }
        String component = last(violation.getPropertyPath());
        return Arrays.stream(bean.getClass().getRecordComponents())
                .filter(candidate -> candidate.getName().equals(component))
                .map(ParameterBeans::queryParameter)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The annotation may stand on fields, not on components; a component passes it on to its field. */
    private static Optional<String> queryParameter(RecordComponent component) {
        try {
            QueryParam parameter = component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(QueryParam.class);
            return Optional.ofNullable(parameter).map(QueryParam::value);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String last(Path path) {
        String last = "";
        for (Path.Node node : path) {
            last = node.getName();
        }
        return last;
    }
}
