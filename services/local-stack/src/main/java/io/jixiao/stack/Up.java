package io.jixiao.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;

/** {@code make up}: starts a {@link Supervisor} that outlives this command, and says how to use the stack. */
public final class Up {
    /** Unpacking PostgreSQL, at the first start on a machine, holds its archive twice and its largest files at once. */
    static final List<String> MEMORY =
            List.of("-Xmx192m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private Up() {}

    /** Takes no arguments. Ends with code 0 when the stack is up, 1 with a plain message when it is not. */
    public static void main(String[] args) throws IOException {
        LogManager.getLogManager().reset();
        Path home = StackOptions.findHome();
        if (isRunning(home)) {
            System.out.println("The stack is already running.");
        } else if (!start(home)) {
            System.exit(1);
        }
        StackAddresses.print(StackPorts.usual(), home);
    }

    private static boolean isRunning(Path home) {
        return new StackDirectory(StackOptions.usualDirectory(home))
                .processes().stream()
                        .anyMatch(process -> process.name().equals(Leftovers.SUPERVISOR)
                                && process.alive().isPresent());
    }

    private static boolean start(Path home) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "nohup", // it must not end with the terminal
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(MEMORY);
        command.addAll(List.of("-D" + StackOptions.HOME + "=" + home, Supervisor.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process supervisor = builder.start();
        supervisor.getOutputStream().close();
        BufferedReader output = supervisor.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals(Supervisor.READY)) {
            if (!line.startsWith("nohup:")) {
                System.out.println(line);
            }
            line = output.readLine();
        }
        return line != null;
    }
}
