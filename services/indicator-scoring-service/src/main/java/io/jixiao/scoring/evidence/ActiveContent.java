package io.jixiao.scoring.evidence;

import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import java.util.Optional;

/**
 * What a file may do to whoever opens it, beside showing itself: macros, scripts, programs that start, objects that bring
 * their own. Evidence is to be looked at; a file that does more is refused, and what was found is said.
 */
enum ActiveContent {
    MACRO("宏（VBA 或 Excel 4.0）", "a macro (VBA or Excel 4.0)"),
    CONTROL("ActiveX 控件", "an ActiveX control"),
    OBJECT("内嵌的 OLE 对象", "an embedded OLE object"),
    REMOTE_PART("打开时从网络加载的模板或内容", "a template or part that is loaded from the network when it is opened"),
    SCRIPT("JavaScript 脚本", "JavaScript"),
    LAUNCH("启动程序的动作", "an action that starts a program"),
    OPEN_ACTION("打开时自动执行的动作", "an action that runs when it is opened"),
    UNSEEN("无法查看的内容（加密或过大）", "content that cannot be looked into, encrypted or too large");

    private final String zh;
    private final String en;

    ActiveContent(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What is found first; empty in a file that only shows itself. */
    static Optional<ActiveContent> in(EvidenceType type, byte[] content) {
        return switch (type) {
            case PDF -> PdfActions.in(content);
            case DOCX, XLSX -> OfficeParts.in(content);
            case PNG, JPEG -> Optional.empty();
        };
    }

    Problem problem() {
        return Problem.of(
                        ScoringProblem.EVIDENCE_ACTIVE,
                        "文件含有%s，不能作为佐证材料；请去除后重新上传，或改存为图片或不含脚本的 PDF".formatted(zh),
                        "The file holds %s and is no evidence; remove it, or save the file as a picture or a PDF without scripts"
                                .formatted(en))
                .at("", name());
    }
}
