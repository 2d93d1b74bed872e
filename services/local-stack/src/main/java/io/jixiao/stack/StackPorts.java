package io.jixiao.stack;

import io.jixiao.testkit.FreePorts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every port of a stack, all on 127.0.0.1.
 *
 * @param postgres PostgreSQL
 * @param kafka the broker's client listener
 * @param http the services' APIs
 * @param management the services' health and metrics
 */
public record StackPorts(int postgres, int kafka, Map<Service, Integer> http, Map<Service, Integer> management) {

    /** The ports people know: 8081–8083, 9081–9083, PostgreSQL 54320, Kafka 19092. */
    public static StackPorts usual() {
        Map<Service, Integer> http = new EnumMap<>(Service.class);
        Map<Service, Integer> management = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            http.put(service, service.usualPort());
            management.put(service, service.usualManagementPort());
        }
        return new StackPorts(54320, 19092, http, management);
    }

    /** Ports that nobody uses at this moment, so that a demo and tests run beside anything else. */
    public static StackPorts free() {
        Map<Service, Integer> http = new EnumMap<>(Service.class);
        Map<Service, Integer> management = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            http.put(service, FreePorts.one());
            management.put(service, FreePorts.one());
        }
        return new StackPorts(FreePorts.one(), FreePorts.one(), http, management);
    }

    /**
     * Checks that a stack can have all its ports.
     *
     * @throws StackException naming each port that somebody else listens on
     */
    void requireFree() {
        List<String> taken = new ArrayList<>();
        addIfTaken(taken, "PostgreSQL", postgres);
        addIfTaken(taken, "Kafka", kafka);
        http.forEach((service, port) -> addIfTaken(taken, service.module(), port));
        management.forEach((service, port) -> addIfTaken(taken, service.module() + " (health, metrics)", port));
        if (!taken.isEmpty()) {
            throw new StackException(
                    "another program on this machine already listens on port " + String.join(", ", taken)
                            + ". If it is an earlier stack, run 'make down'; else stop that program.");
        }
    }

    private static void addIfTaken(List<String> taken, String what, int port) {
        if (!FreePorts.isFree(port)) {
            taken.add(port + " of " + what);
        }
    }
}
