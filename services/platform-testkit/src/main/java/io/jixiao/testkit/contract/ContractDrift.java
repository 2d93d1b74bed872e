package io.jixiao.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares the document that a service serves with the checked-in one. With {@code -Djixiao.specs.write=true} it writes
 * the file instead, which is what {@code make specs} does.
 */
public final class ContractDrift {
    private static final String WRITE = "jixiao.specs.write";

    private ContractDrift() {}

    /**
     * @param service e.g. {@code budget-service}
     * @param served the OpenAPI 3.1 document as the running service serves it, in YAML
     * @throws AssertionError naming the first line that differs
     */
    public static void check(String service, String served) {
        compare(Specifications.openApi(service), served);
        compare(Specifications.openApi30(service), OpenApi30.of(served));
    }

    private static void compare(Path file, String actual) {
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            } else {
                requireSame(file, Files.exists(file) ? Files.readString(file) : "", actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireSame(Path file, String checkedIn, String actual) {
        if (checkedIn.equals(actual)) {
            return;
        }
        String[] before = checkedIn.split("\n", -1);
        String[] after = actual.split("\n", -1);
        int line = 0;
        while (line < before.length && line < after.length && before[line].equals(after[line])) {
            line++;
        }
        throw new AssertionError(
                "%s is not what the service serves; run `make specs` and review the change. Line %d is%n  %s%nand should be%n  %s"
                        .formatted(file, line + 1, at(before, line), at(after, line)));
    }

    private static String at(String[] lines, int index) {
        return index < lines.length ? lines[index] : "(the end)";
    }
}
