package io.jixiao.stack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.logging.LogManager;

/** Main class of the process behind {@code make up}: holds the stack until it is asked to end. */
public final class Supervisor {
    /** Printed on a line of its own when everything is up. */
    static final String READY = "stack is ready";

    private Supervisor() {}

    /** Takes no arguments. Ends with code 1 and a plain message when the stack cannot start. */
    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset(); // the libraries' own chatter; failures come as exceptions
        try {
            LocalStack stack = LocalStack.start(StackOptions.onUsualPorts());
            System.out.println(READY);
            System.out.flush();
            PrintStream log = new PrintStream(
                    Files.newOutputStream(stack.logs().resolve("supervisor.log")), true, StandardCharsets.UTF_8);
            System.setOut(log);
            System.setErr(log);
        } catch (StackException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }
}
