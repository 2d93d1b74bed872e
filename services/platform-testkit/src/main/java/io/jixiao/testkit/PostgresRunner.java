package io.jixiao.testkit;

import java.util.Optional;

/** Who runs a PostgreSQL server: a child process, a container, or somebody else. */
interface PostgresRunner {

    /** Stops the server and keeps its data; open connections are cut. */
    void stop();

    /** Starts it again on the same port with the same data, and waits until it answers. */
    void start();

    /** Stops it for good and deletes its data. */
    void close();

    /** The server's process, where it runs on this machine outside a container. */
    Optional<ProcessHandle> process();
}
