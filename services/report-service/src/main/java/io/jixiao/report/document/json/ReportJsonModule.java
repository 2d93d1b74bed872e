package io.jixiao.report.document.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.document.model.ReportInputs;
import io.jixiao.report.document.model.ReportModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * Jackson module for the report model: decimals are strings with their fixed scale ("11126700.00"), instants and zones are
 * ISO strings. Together with a bare mapper it reads and writes every record of the model.
 */
public final class ReportJsonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public ReportJsonModule() {
        super("jixiao-report");
        asString(BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new);
        asString(Instant.class, Instant::toString, Instant::parse);
        asString(ZoneId.class, ZoneId::getId, ZoneId::of);
        setMixInAnnotation(EvaluationForm.class, WithoutAbsentReview.class);
        setMixInAnnotation(ReportInputs.class, WithoutAbsentReview.class);
        setMixInAnnotation(ReportModel.class, WithoutAbsentTemplate.class);
        setMixInAnnotation(Narrative.class, WithoutAbsentSections.class);
    }

    /** A report without a review has the bytes it had before there were reviews. */
    private abstract static class WithoutAbsentReview {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Object review;
    }

    /** A report that was made before there were templates has the bytes it had. */
    private abstract static class WithoutAbsentTemplate {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Object template;
    }

    private abstract static class WithoutAbsentSections {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Object sections;
    }

    private <T> void asString(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(write.apply(value));
            }
        });
        addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                String text = json.getText();
                try {
                    return read.apply(text);
                } catch (RuntimeException unreadable) {
                    throw context.weirdStringException(text, type, unreadable.getMessage());
                }
            }
        });
    }
}
