package io.jixiao.platform.start;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is wrong with the variables that a service was started with: missing ones, and values that cannot be meant. It
 * costs an operator less to read one sentence now than a stack trace, or a symptom, later.
 *
 * @param variables value of a variable by its name; null where it is not set
 * @param used whether the service's configuration refers to a variable, by its name
 */
record RequiredSettings(Function<String, String> variables, Predicate<String> used) {

    /** One phrase for each fault, none when the service can start. Values of passwords are never repeated. */
    List<String> faults() {
        return Arrays.stream(Setting.values()).flatMap(this::fault).toList();
    }

    private Stream<String> fault(Setting setting) {
        String value = variables.apply(setting.variable());
        if (value == null || value.isBlank()) {
            return isNeeded(setting)
                    ? Stream.of("%s is not set (%s)".formatted(setting.variable(), setting.meaning()))
                    : Stream.empty();
        }
        return setting.accepts(value)
                ? Stream.empty()
                : Stream.of("%s is '%s' (should be %s)".formatted(setting.variable(), value, setting.meaning()));
    }

    private boolean isNeeded(Setting setting) {
        return switch (setting.need()) {
            case ALWAYS -> true;
            case WHERE_USED -> used.test(setting.variable());
            case TO_MIGRATE -> "true".equals(variables.apply(Setting.DATABASE_MIGRATE.variable()));
            case NEVER -> false;
        };
    }
}
