package io.jixiao.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** How much memory a process really holds (RSS), as the operating system's {@code ps} says it. */
final class ResidentMemory {
    private static final long MEBIBYTE_IN_KIBIBYTES = 1024;

    private ResidentMemory() {}

    /** In MiB, rounded; empty where {@code ps} cannot say. */
    static OptionalLong inMebibytes(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Math.round(Long.parseLong(answer) / (double) MEBIBYTE_IN_KIBIBYTES));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
