package io.jixiao.stack;

import java.util.List;

/** How the JVM of a service is started. */
public enum JvmFlags {
    /**
     * Small enough that three services fit beside a browser, and quick to start: compiling with C1 only takes less than half
     * the processor time until ready, and a laptop's stack does not run long enough to earn more.
     */
    LAPTOP(
            "-Xms32m",
            "-Xmx192m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-Xshare:auto"),

    /** As in the images ({@code docker/Dockerfile}), where half of a memory limit of 1 GiB is heap. */
    PRODUCTION("-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xss512k");

    private final List<String> flags;

    JvmFlags(String... flags) {
        this.flags = List.of(flags);
    }

    List<String> flags() {
        return flags;
    }
}
