package io.jixiao.report.document.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jixiao.report.document.model.ReportModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** The report model as canonical JSON (RFC 8785) and back. */
public final class ReportJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new ReportJsonModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReportJson() {}

    /** The canonical bytes, the ones that are hashed and stored. */
    public static byte[] canonical(ReportModel model) {
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsBytes(model)).getEncodedUTF8();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads a stored model; fields that later versions added are ignored.
     *
     * @throws UncheckedIOException if the bytes are not a report model
     */
    public static ReportModel read(byte[] json) {
        try {
            return MAPPER.readValue(json, ReportModel.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
