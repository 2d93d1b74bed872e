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

    /** Held until the transaction ends. */
    public void lock(String kind, String source, String externalId) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))", Integer.class)
                .setParameter("key", kind + "\n" + source + "\n" + externalId)
                .getSingleResult();
    }
}
