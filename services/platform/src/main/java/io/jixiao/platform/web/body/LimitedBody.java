package io.jixiao.platform.web.body;

import io.jixiao.platform.web.problem.BodyTooLargeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A body that ends in an exception where it goes over the limit. What is left of it is read and thrown away first, so that
 * the sender gets to read the answer; the server's own, far higher limit ends that.
 */
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private long read;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > limit) {
            in.transferTo(OutputStream.nullOutputStream());
            throw new BodyTooLargeException(limit);
        }
    }
}
