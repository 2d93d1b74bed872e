package io.jixiao.platform.web.body;

import io.jixiao.platform.canonical.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A body that has come completely: a small one in memory, a large one in a file. It can be read more than once. */
public final class KeptBody {

    /** Under this name a request has it. */
    public static final String PROPERTY = "jixiao.body";

    private final byte[] bytes;
    private final @Nullable Path file;
    private final Runnable end;
    private boolean ended;

    KeptBody(byte[] bytes, @Nullable Path file, Runnable end) {
        this.bytes = bytes;
        this.file = file;
        this.end = end;
    }

    /** The body from its beginning. */
    public InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
    }

    /** As {@link ContentHash#of(byte[])}, without the body in memory. */
    public String hash() throws IOException {
        MessageDigest digest = ContentHash.digest();
        byte[] piece = new byte[8192];
        try (InputStream in = open()) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                digest.update(piece, 0, count);
            }
        }
        return ContentHash.of(digest);
    }

    /** Nobody reads it any more. To be said at least once. */
    void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        end.run();
    }
}
