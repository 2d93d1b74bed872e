package io.jixiao.platform.work;

import java.time.Duration;

/** What a {@link WorkerLoop} does over and over. */
public interface Work {

    /**
     * Claims one piece of work and does it. Called on several threads at once where the loop has several.
     *
     * @return whether there was one, so that the next is looked for at once; false to rest first
     */
    boolean next();

    /**
     * How long a thread rests at most where there was nothing to do and nobody rings.
     *
     * @param usual as the loop was told
     */
    default Duration rest(Duration usual) {
        return usual;
    }

    /** Called on each thread of the loop after its last piece, within the time that stopping may take. */
    default void ended() {}
}
