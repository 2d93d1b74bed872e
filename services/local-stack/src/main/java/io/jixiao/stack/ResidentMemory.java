package io.jixiao.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a process really holds (RSS), as the operating system says it. */
final class ResidentMemory {
    private static final long KIBIBYTES_IN_MEBIBYTE = 1024;

    private ResidentMemory() {}

    /** In MiB, rounded; empty where the operating system does not say. */
    static OptionalLong inMebibytes(long pid) {
        try {
            Path status = Path.of("/proc", Long.toString(pid), "status");
            String kibibytes = Files.exists(status) ? fromLinux(status) : fromPs(pid);
            return kibibytes.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of((Long.parseLong(kibibytes) + KIBIBYTES_IN_MEBIBYTE / 2) / KIBIBYTES_IN_MEBIBYTE);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** The line {@code VmRSS:  228812 kB}. */
    private static String fromLinux(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElse("");
    }

    private static String fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
}
