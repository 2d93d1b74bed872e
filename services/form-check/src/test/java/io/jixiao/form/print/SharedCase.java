package io.jixiao.form.print;

import io.jixiao.form.Form;
import io.jixiao.form.FormReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A published table. */
public record SharedCase(String name, byte[] json) {

    public static SharedCase named(String name) {
        try (InputStream file = SharedCase.class.getResourceAsStream("/cases/" + name + ".json")) {
            return new SharedCase(name, file.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Form form() {
        return FormReader.read(json, name + ".json", 2021).getFirst().form();
    }

    @Override
    public String toString() {
        return name;
    }
}
