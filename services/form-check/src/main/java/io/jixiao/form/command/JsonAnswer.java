package io.jixiao.form.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckAnswer;
import io.jixiao.form.check.CheckedForm;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** One JSON object: the first form's answer, with the answers of the file's further forms under {@code others}. */
record JsonAnswer(PrintWriter out, Locale language) implements Answer {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Why a file could not be read. */
    record Refusal(String code, String where, String message) {
        static Refusal of(UnreadableForm unreadable, Locale language) {
            return new Refusal(unreadable.code(), unreadable.where(), unreadable.message(language));
        }
    }

    private record Unreadable(Refusal unreadable) {}

    @Override
    public void print(List<CheckedForm> forms) {
        write(CheckAnswer.of(forms, language), out);
    }

    @Override
    public void print(UnreadableForm unreadable) {
        write(new Unreadable(Refusal.of(unreadable, language)), out);
    }

    static void write(Object answer, PrintWriter out) {
        try {
            out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
