package io.jixiao.benchmarks.chain;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** Reads all counters of the running product at one moment. */
final class Counters {
    /** Long enough that every backend has handed in what it counted. */
    private static final long SETTLE_MILLIS = 2_500;

    private final LocalStack stack;
    private final DatabaseCounts database;
    private final HttpClient http = HttpClient.newHttpClient();

    Counters(LocalStack stack, DatabaseCounts database) {
        this.stack = stack;
        this.database = database;
    }

    Map<Part, Counted> now() throws SQLException, IOException, InterruptedException {
        Map<Part, Counted> now = new EnumMap<>(Part.class);
        double postgres = ProcessorTimes.millisOfAll(stack.postgresProcess());
        Map<Service, Double> processor = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            processor.put(service, ProcessorTimes.millisOfAll(stack.process(service)));
        }
        now.put(Part.POSTGRESQL, new Counted(postgres, 0, 0, 0, database.logBytes(), 0, 0));
        Thread.sleep(SETTLE_MILLIS);
        for (Part part : Part.values()) {
            if (part.service() != null) {
                now.put(part, of(part.service(), processor.get(part.service())));
            }
        }
        return now;
    }

    private Counted of(Service service, double processorMillis) throws SQLException, IOException, InterruptedException {
        String metrics = http.send(
                        HttpRequest.newBuilder(URI.create(stack.managementUrl(service) + "/q/metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return database.of(service)
                .plus(new Counted(
                        processorMillis,
                        0,
                        0,
                        0,
                        0,
                        sum(metrics, "http_server_requests_seconds_count"),
                        sum(metrics, "outbox_sends_total")));
    }

    private static double sum(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
