package io.jixiao.stack;

import java.nio.file.Path;

/** What a person needs to know about a running stack. */
final class StackAddresses {
    private StackAddresses() {}

    static void print(StackPorts ports, Path home) {
        System.out.println();
        for (Service service : Service.values()) {
            String base = "http://127.0.0.1:" + ports.http().get(service);
            System.out.printf("%-26s API   %s%s%n", service.module(), base, service.apiPrefix());
            System.out.printf("%-26s docs  %s/q/swagger-ui%n", "", base);
            String management = "http://127.0.0.1:" + ports.management().get(service);
            System.out.printf("%-26s health %s/q/health   metrics %s/q/metrics%n", "", management, management);
        }
        System.out.printf(
                "%-26s 127.0.0.1:%d, databases jixiao_budget, jixiao_scoring, jixiao_report%n",
                "PostgreSQL 18", ports.postgres());
        System.out.printf("%-26s 127.0.0.1:%d%n", "Kafka 4.1", ports.kafka());
        System.out.printf(
                "%-26s %s%n", "Logs", StackOptions.usualDirectory(home).resolve("logs"));
        System.out.println("""

                A token:  make -s token ROLE=UNIT_EDITOR UNITS=430200/104001 NAME=li.wei
                Use it:   curl -H "Authorization: Bearer $(make -s token ROLE=AUDITOR DIVISION='430200/*')" ADDRESS
                Stop:     make down""");
    }
}
