package io.jixiao.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Keys that other systems gave. Two requests that upsert the same one wait for each other. */
@ApplicationScoped
public class ExternalKeys {

    private final EntityManager entities;

    ExternalKeys(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Held until the transaction ends.
     *
     * @param kind of what is named
     * @param key its parts, beginning with whom it belongs to: nobody waits for a key of a stranger
     */
    public void lock(String kind, String... key) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))", Integer.class)
                .setParameter("key", kind + "\n" + String.join("\n", key))
                .getSingleResult();
    }
}
