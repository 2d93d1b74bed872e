package io.jixiao.platform.database;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers of the product: UUID version 7, which sort by the time they were made. */
public final class Ids {

    private Ids() {}

    /** A new identifier; within a process each sorts after the one before it. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
