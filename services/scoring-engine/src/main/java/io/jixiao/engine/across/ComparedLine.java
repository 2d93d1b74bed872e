package io.jixiao.engine.across;

import org.jspecify.annotations.Nullable;

/**
 * The texts of an indicator line, as written; null where a cell is empty.
 *
 * @param name 三级指标
 * @param target 年度指标值
 * @param actual 实际完成值
 * @param explanation 偏差原因分析及改进措施
 */
public record ComparedLine(
        String name,
        @Nullable String target,
        @Nullable String actual,
        @Nullable String explanation) {

    /** Its four texts without white space; two lines with the same are the same word for word. */
    String key() {
        return String.join(
                "\u001F",
                TableSubject.plain(name),
                TableSubject.plain(target),
                TableSubject.plain(actual),
                TableSubject.plain(explanation));
    }
}
