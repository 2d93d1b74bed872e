package io.jixiao.report.fonts;

import io.jixiao.report.document.font.FontSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which fonts this installation has: those that the product ships, or an operator's own in front of them. */
@ApplicationScoped
class FontSetting {

    @Produces
    @Singleton
    FontSet fonts(@ConfigProperty(name = "jixiao.report.fonts") Optional<Path> directory) {
        return directory.map(FontSet::mounted).orElseGet(FontSet::shipped);
    }
}
