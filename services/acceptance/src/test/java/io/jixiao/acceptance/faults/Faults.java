package io.jixiao.acceptance.faults;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.testkit.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Every fault that the product is to survive. */
final class Faults {
    private static final Duration FROZEN = Duration.ofSeconds(2);
    private static final Duration AWAY = Duration.ofSeconds(1);
    private static final Duration SLOW = Duration.ofSeconds(3);
    private static final Duration DELAY = Duration.ofMillis(15);

    private Faults() {}

    static List<Fault> of(DisturbedStack stack, ForeignEvents events) {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(killed(stack.stack()));
        faults.addAll(frozen(stack.stack()));
        faults.addAll(badWays(stack));
        faults.addAll(oddEvents(events));
        return faults;
    }

    private static List<Fault> killed(LocalStack stack) {
        List<Fault> faults = new ArrayList<>();
        for (Service service : Service.values()) {
            faults.add(new Fault(
                    "kill -9 " + service.module(),
                    Duration.ZERO,
                    () -> stack.kill(service),
                    () -> stack.restart(service)));
        }
        faults.add(new Fault(
                "kill -9 Kafka",
                AWAY,
                () -> stack.kafkaProcess().destroyForcibly(),
                () -> stack.kafka().start()));
        faults.add(new Fault("kill -9 PostgreSQL", AWAY, stack::killPostgres, stack::restartPostgres));
        return faults;
    }

    private static List<Fault> frozen(LocalStack stack) {
        List<Fault> faults = new ArrayList<>();
        for (Service service : Service.values()) {
            faults.add(frozen(service.module(), () -> stack.process(service)));
        }
        faults.add(frozen("Kafka", stack::kafkaProcess));
        faults.add(frozen("PostgreSQL", stack::postgresProcess));
        return faults;
    }

    private static Fault frozen(String part, Supplier<ProcessHandle> process) {
        return new Fault(
                "stop and continue " + part,
                FROZEN,
                () -> FrozenProcess.freeze(process.get()),
                () -> FrozenProcess.thaw(process.get()));
    }

    private static List<Fault> badWays(DisturbedStack stack) {
        return List.of(
                Fault.atOnce("database connections cut", stack.toDatabase()::cut),
                new Fault(
                        "database slow",
                        SLOW,
                        () -> stack.toDatabase().delay(DELAY),
                        () -> stack.toDatabase().delay(Duration.ZERO)),
                new Fault("database out of reach", AWAY, stack.toDatabase()::block, stack.toDatabase()::unblock),
                new Fault(
                        "services out of each other's reach",
                        FROZEN,
                        () -> stack.betweenServices().forEach(way -> way.block()),
                        () -> stack.betweenServices().forEach(way -> way.unblock())));
    }

    /** What is on a topic can come again, later, or be no event at all. */
    private static List<Fault> oddEvents(ForeignEvents events) {
        return List.of(
                Fault.atOnce("every event once more", events::repeatAll),
                Fault.atOnce("oldest events under new ids", events::sendOldestAsNew),
                Fault.atOnce("budget events that are none", () -> events.poison(Topic.ANNUAL_BUDGET)),
                Fault.atOnce("score events that are none", () -> events.poison(Topic.SCORE)));
    }
}
