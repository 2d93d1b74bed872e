package io.jixiao.report.document.html;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The report's Qute templates on an engine of their own, so that no application setting (escaping, line handling, locale) can
 * change the bytes of a document. The build still checks every expression, because the templates declare their parameter.
 */
final class ReportTemplates {
    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(ReportTemplates::locate)
            .build();

    Template page() {
        return engine.getTemplate("report/page.html");
    }

    Template difference() {
        return engine.getTemplate("report/difference.html");
    }

    private static Optional<TemplateLocation> locate(String id) {
        InputStream found = ReportTemplates.class.getClassLoader().getResourceAsStream("templates/" + id);
        return Optional.ofNullable(found).map(ReportTemplates::read).map(ReportTemplateText::new);
    }

    private static String read(InputStream template) {
        try (template) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record ReportTemplateText(String text) implements TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}
