package io.jixiao.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that this stack started, remembered in a file. The time it started tells it from a later process that got
 * the same number, which is never touched.
 *
 * @param name which part of the stack it is
 * @param pid its process id
 * @param startedAt when the operating system says it started
 */
record ProcessRecord(String name, long pid, Instant startedAt) {

    static ProcessRecord of(String name, ProcessHandle process) {
        return new ProcessRecord(name, process.pid(), startOf(process));
    }

    void write(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(name + ".pid"), pid + " " + startedAt + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessRecord read(Path file) {
        try {
            String[] part = Files.readString(file).strip().split(" ");
            String name = file.getFileName().toString().replaceFirst("\\.pid$", "");
            return new ProcessRecord(name, Long.parseLong(part[0]), Instant.parse(part[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it is still the one that was started. */
    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(found -> startOf(found).equals(startedAt));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
