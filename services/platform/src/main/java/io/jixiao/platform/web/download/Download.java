package io.jixiao.platform.web.download;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A stored file as an answer. */
public final class Download {

    private Download() {}

    /**
     * The file to be saved under its own name, in whatever script that is (RFC 8187). A browser neither shows it in place
     * nor takes it for another type than it has, so that what somebody attached never runs as a page of this site.
     *
     * @param hash of the content, with its algorithm; the ETag
     */
    public static Response.ResponseBuilder of(String fileName, String mediaType, String hash, byte[] content) {
        return of(fileName, null, mediaType, hash, content);
    }

    /**
     * As {@link #of(String, String, String, byte[])}, with a name for clients that know no other script.
     *
     * @param asciiName letters, digits and {@code . _ -} only; null for none
     */
    public static Response.ResponseBuilder of(
            String fileName, @Nullable String asciiName, String mediaType, String hash, byte[] content) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        String fallback = asciiName == null ? "" : " filename=\"" + asciiName + "\";";
        return Response.ok(content)
                .type(mediaType)
                .header("ETag", '"' + hash + '"')
                .header("Content-Disposition", "attachment;" + fallback + " filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff");
    }
}
