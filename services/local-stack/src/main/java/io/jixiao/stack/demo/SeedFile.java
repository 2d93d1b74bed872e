package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The self-evaluation that 株洲市城市管理综合行政执法支队 published for 2021, as request bodies. */
enum SeedFile {
    UNIT("unit"),
    ANNUAL_BUDGET("annual-budget"),
    ADJUSTMENT("adjustment"),
    EXECUTION("execution"),
    RETURNED_MONEY("returned-money"),
    EVALUATION("evaluation"),
    NARRATIVE("narrative"),
    /** Of a project of the same unit; its figures are named, not repeated. */
    PROJECT_NARRATIVE("project-narrative");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;

    SeedFile(String name) {
        this.name = name;
    }

    /** A fresh copy, free to be changed. */
    ObjectNode read() {
        try (InputStream in = SeedFile.class.getResourceAsStream("seed/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
