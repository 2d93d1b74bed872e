package io.jixiao.benchmarks.chain;

import io.jixiao.stack.Service;

/** What a change passes through and costs something in. */
enum Part {
    BUDGET(Service.BUDGET),
    SCORING(Service.SCORING),
    REPORT(Service.REPORT),
    POSTGRESQL(null);

    private final Service service;

    Part(Service service) {
        this.service = service;
    }

    /** Null for the database server, which serves all of them. */
    Service service() {
        return service;
    }

    String printed() {
        return service == null ? "PostgreSQL" : service.module();
    }
}
