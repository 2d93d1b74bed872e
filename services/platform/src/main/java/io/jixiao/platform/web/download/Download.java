package io.jixiao.platform.web.download;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content)
                .type(mediaType)
                .header("ETag", '"' + hash + '"')
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff");
    }
}
