package io.jixiao.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a stack is started.
 *
 * @param home the product's home directory, which holds {@code services/}
 * @param directory the stack's own directory: data, logs, pid files, keys; emptied at start
 * @param ports its ports
 * @param progress where it says what it is doing
 * @param jvm how the services' JVMs are started
 * @param detour where the services are told otherwise than where things are
 */
public record StackOptions(
        Path home, Path directory, StackPorts ports, Progress progress, JvmFlags jvm, Detour detour) {

    /** System property that names {@link #home()}; without it, it is looked for upwards from the working directory. */
    public static final String HOME = "jixiao.home";

    /** A stack for a demo or a test: free ports, its directory under {@code build/}. */
    public static StackOptions onFreePorts(String name) {
        Path home = findHome();
        return new StackOptions(
                home,
                home.resolve("build").resolve(name),
                StackPorts.free(),
                Progress.toTerminal(),
                JvmFlags.LAPTOP,
                Detour.NONE);
    }

    /** The stack that a person works with: {@link StackPorts#usual()}, directory {@code build/stack}. */
    public static StackOptions onUsualPorts() {
        Path home = findHome();
        return new StackOptions(
                home, usualDirectory(home), StackPorts.usual(), Progress.toTerminal(), JvmFlags.LAPTOP, Detour.NONE);
    }

    /** The same with other flags of the JVMs. */
    public StackOptions with(JvmFlags flags) {
        return new StackOptions(home, directory, ports, progress, flags, detour);
    }

    /** The same with services that go to each other and to their servers by a detour. */
    public StackOptions by(Detour other) {
        return new StackOptions(home, directory, ports, progress, jvm, other);
    }

    static Path usualDirectory(Path home) {
        return home.resolve("build").resolve("stack");
    }

    static Path findHome() {
        String named = System.getProperty(HOME);
        if (named != null) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.exists(directory.resolve("services/pom.xml"))) {
            directory = directory.getParent();
        }
        if (directory == null) {
            throw new StackException("run this inside the product's directory, or set -D" + HOME);
        }
        return directory;
    }
}
