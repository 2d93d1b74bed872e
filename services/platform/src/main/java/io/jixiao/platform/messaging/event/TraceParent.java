package io.jixiao.platform.messaging.event;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries a trace through an event, so that one trace id runs from the request that changed a figure to the report that
 * follows from it. W3C Trace Context, as the CloudEvents extension {@code traceparent}.
 */
public final class TraceParent {
    /** Name of the extension attribute and of the Kafka header. */
    public static final String NAME = "traceparent";

    private static final TextMapGetter<String> SINGLE = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String carrier) {
            return List.of(NAME);
        }

        @Override
        public @Nullable String get(@Nullable String carrier, String key) {
            return NAME.equals(key) ? carrier : null;
        }
    };

    private TraceParent() {}

    /** The current span's context, or empty where nothing is traced. */
    public static Optional<String> current() {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
        return Optional.ofNullable(carrier.get(NAME));
    }

    /** The context to continue in; a text that is no trace parent starts a new trace. */
    public static Context context(Optional<String> traceParent) {
        return traceParent
                .map(text -> W3CTraceContextPropagator.getInstance().extract(Context.root(), text, SINGLE))
                .orElse(Context.root());
    }
}
