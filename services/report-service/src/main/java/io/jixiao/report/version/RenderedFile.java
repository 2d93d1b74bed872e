package io.jixiao.report.version;

/**
 * One file of a report, made and not yet stored.
 *
 * @param micros how long the rendering took, in microseconds
 */
public record RenderedFile(String format, String mediaType, String extension, byte[] content, long micros) {}
