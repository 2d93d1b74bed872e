package io.jixiao.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The product's one clock. Its zone is that of business dates (Asia/Shanghai), never the machine's. */
class TimeSource {

    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "jixiao.zone") ZoneId zone) {
        return Clock.system(zone);
    }
}
