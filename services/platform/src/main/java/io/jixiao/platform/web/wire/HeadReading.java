package io.jixiao.platform.web.wire;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;

/**
 * Sees requests as they come out of the decoder and answers as they go into the encoder, and refuses with a problem what the
 * decoder could not read, or what two readers could read in two ways. Where answers to earlier requests of the connection
 * are still due, a refusal would be taken for one of them: the connection's own way of refusing is left to it then.
 */
final class HeadReading extends ChannelDuplexHandler {

    private final HeadWatch watch;
    private final ChannelHandlerContext decoder;
    private int due;
    private boolean betweenRequests = true;
    private boolean answering;
    private boolean refused;

    HeadReading(HeadWatch watch, ChannelHandlerContext decoder) {
        this.watch = watch;
        this.decoder = decoder;
    }

    boolean isBetweenRequests() {
        return betweenRequests;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (refused) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            watch.headEnded();
            betweenRequests = false;
            due++;
            if (due == 1 && isUnreadable(request)) {
                ReferenceCountUtil.release(message);
                refuse(fault(request));
                return;
            }
        } else if (message instanceof HttpObject part && part.decoderResult().isFailure() && due == 1 && !answering) {
            ReferenceCountUtil.release(message);
            refuse(Problem.of(CommonProblem.MALFORMED_REQUEST));
            return;
        }
        if (message instanceof LastHttpContent) {
            betweenRequests = true;
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean interim = message instanceof HttpResponse answer && isInterim(answer.status());
        if (message instanceof HttpResponse && !interim) {
            answering = true;
        }
        if (message instanceof LastHttpContent && !interim) {
            answering = false;
            due--;
        }
        context.write(message, promise);
    }

    /** False where answers are due, among which a refusal would be lost. */
    boolean refuseLate() {
        if (due > 0 || refused) {
            return false;
        }
        refuse(Problem.of(CommonProblem.REQUEST_TOO_SLOW, "请求头发送得太慢", "The request's head came too slowly"));
        return true;
    }

    /** {@code 100 Continue} is no answer yet. */
    private static boolean isInterim(HttpResponseStatus status) {
        return status.codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private static boolean isUnreadable(HttpRequest request) {
        return request.decoderResult().isFailure() || hasBothLengths(request) || !hasPath(request.uri());
    }

    /** Neither {@code OPTIONS *} nor {@code CONNECT host:port} means anything to a service. */
    private static boolean hasPath(String address) {
        return address.startsWith("/") || address.regionMatches(true, 0, "http", 0, 4);
    }

    private static boolean hasBothLengths(HttpMessage request) {
        return request.headers().contains(HttpHeaderNames.CONTENT_LENGTH)
                && request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING);
    }

    private static Problem fault(HttpRequest request) {
        DecoderResult result = request.decoderResult();
        if (result.cause() instanceof TooLongHttpLineException) {
            return Problem.of(CommonProblem.ADDRESS_TOO_LONG);
        }
        if (result.cause() instanceof TooLongHttpHeaderException) {
            return Problem.of(CommonProblem.HEADERS_TOO_LARGE);
        }
        return Problem.of(CommonProblem.MALFORMED_REQUEST);
    }

    private void refuse(Problem problem) {
        refused = true;
        decoder.writeAndFlush(decoder.alloc().buffer().writeBytes(WireAnswer.to(problem)))
                .addListener(ChannelFutureListener.CLOSE);
    }
}
