package io.jixiao.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds a client that is written by hand to the checked-in contract of the service that it asks: every operation is told
 * there with these parameters, and every field that is read is a field of its answer, of a type that fits.
 */
public final class ClientKeepsContract {
    private final Contract contract;
    private final List<String> faults = new ArrayList<>();

    private ClientKeepsContract(Contract contract) {
        this.contract = contract;
    }

    /** @param client an interface with JAX-RS annotations whose methods answer with records */
    public static void check(Class<?> client, String service) {
        assertEquals(List.of(), faults(client, Contract.of(Specifications.openApi(service))));
    }

    static List<String> faults(Class<?> client, Contract contract) {
        ClientKeepsContract check = new ClientKeepsContract(contract);
        Arrays.stream(client.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Path.class))
                .forEach(method ->
                        check.operation(client.getAnnotation(Path.class).value(), method));
        return check.faults;
    }

    private void operation(String prefix, Method method) {
        String path = prefix + method.getAnnotation(Path.class).value();
        String verb = verb(method);
        contract.operations().stream()
                .filter(it -> it.path().equals(path) && it.method().equals(verb))
                .findFirst()
                .ifPresentOrElse(
                        it -> {
                            for (Parameter parameter : method.getParameters()) {
                                parameter(it, parameter);
                            }
                            JsonNode answer = it.node().at("/responses/200/content/application~1json/schema");
                            new AnsweredFields(contract, faults).compare(method.getGenericReturnType(), answer, path);
                        },
                        () -> faults.add(verb + " " + path + " is not in the contract"));
    }

    private void parameter(Contract.Operation operation, Parameter parameter) {
        Stream.of(
                        placed("path", parameter.getAnnotation(PathParam.class)),
                        placed("query", parameter.getAnnotation(QueryParam.class)))
                .flatMap(it -> it)
                .filter(wanted -> parameters(operation).noneMatch(wanted::equals))
                .forEach(missing -> faults.add(operation + " has no parameter " + missing));
    }

    private Stream<String> parameters(Contract.Operation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .map(contract::resolved)
                .map(it -> it.path("in").asText() + " " + it.path("name").asText());
    }

    private static Stream<String> placed(String where, Annotation annotation) {
        return switch (annotation) {
            case PathParam path -> Stream.of(where + " " + path.value());
            case QueryParam query -> Stream.of(where + " " + query.value());
            case null, default -> Stream.empty();
        };
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(it -> it.annotationType().getAnnotation(HttpMethod.class))
                .filter(it -> it != null)
                .findFirst()
                .orElseThrow()
                .value()
                .toLowerCase(Locale.ROOT);
    }
}
