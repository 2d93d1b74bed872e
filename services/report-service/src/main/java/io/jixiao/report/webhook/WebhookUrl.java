package io.jixiao.report.webhook;

import java.net.URI;
import java.util.Optional;

/** The rule for addresses that a webhook may have: what can be said without asking anybody for the host's address. */
final class WebhookUrl {

    private static final int LONGEST = 500;

    private WebhookUrl() {}

    /** The rule that a URL breaks, by name; empty for one that may be used. */
    static Optional<String> brokenRule(String text, WebhookSettings settings) {
        URI url;
        try {
            url = URI.create(text);
        } catch (IllegalArgumentException e) {
            return Optional.of("URL");
        }
        if (text.length() > LONGEST || url.getHost() == null || url.getScheme() == null) {
            return Optional.of("URL");
        }
        boolean https = url.getScheme().equals("https");
        if (!https && !(settings.allowsHttp() && url.getScheme().equals("http"))) {
            return Optional.of("HTTPS");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of("NO_USER_NO_FRAGMENT");
        }
        return settings.allowsPort(port(url)) ? Optional.empty() : Optional.of("PORT");
    }

    static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
    }
}
