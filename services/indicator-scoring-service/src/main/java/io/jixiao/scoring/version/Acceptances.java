package io.jixiao.scoring.version;

import java.util.Map;
import java.util.UUID;

/** Knows which findings were accepted. */
public interface Acceptances {

    /** The acceptances of an evaluation by {@linkplain FindingKey finding key}; also those that have lapsed. */
    Map<String, Acceptance> of(UUID evaluationId);
}
