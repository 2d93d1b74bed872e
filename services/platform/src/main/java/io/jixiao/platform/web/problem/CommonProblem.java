package io.jixiao.platform.web.problem;

import io.jixiao.language.text.LocalizedText;

/** The problems that every service can answer with. */
public enum CommonProblem implements ProblemType {
    MALFORMED_REQUEST(400, "请求不符合 HTTP 规范", "The request is not well-formed HTTP"),
    MALFORMED_JSON(400, "请求体不是合法的 JSON", "The body is not valid JSON"),
    UNKNOWN_FIELD(400, "请求含有未定义的字段", "The request has an unknown field"),
    WRONG_TYPE(400, "字段的类型或格式不对", "A field has the wrong type or format"),
    INVALID_PARAMETER(400, "路径或查询参数不对", "A path or query parameter is wrong"),
    INVALID_FIELDS(422, "字段不符合规则", "Fields break a rule"),
    AUTHENTICATION_REQUIRED(401, "缺少有效的令牌", "A valid token is required"),
    ACCESS_DENIED(403, "令牌的角色不允许此操作", "The token's roles do not allow this operation"),
    NOT_FOUND(404, "没有这个对象，或不在您的权限范围内", "There is no such thing, or it is outside your scope"),
    METHOD_NOT_ALLOWED(405, "此地址不支持该方法", "This address does not support the method"),
    NOT_ACCEPTABLE(406, "无法按要求的格式应答", "The answer cannot be given in the format asked for"),
    REQUEST_TOO_SLOW(408, "请求发送得太慢", "The request came too slowly"),
    CONFLICT(409, "与现有数据冲突", "The request conflicts with what is there"),
    IDEMPOTENCY_KEY_IN_USE(409, "相同幂等键的请求正在处理", "A request with the same idempotency key is being processed"),
    STALE_VERSION(412, "对象已被他人修改，请重新读取", "The object was changed meanwhile; read it again"),
    BODY_TOO_LARGE(413, "请求体超过上限", "The body is over the limit"),
    ADDRESS_TOO_LONG(414, "地址超过上限", "The address is over the limit"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持请求体的媒体类型", "The body's media type is not supported"),
    IDEMPOTENCY_KEY_REUSED(422, "该幂等键已用于内容不同的请求", "The idempotency key was used for a different request"),
    IF_MATCH_REQUIRED(428, "修改必须带 If-Match 头", "A change needs the If-Match header"),
    TOO_MUCH_AT_ONCE(429, "您同时发送的请求或内容过多，请稍后再试", "You are sending too much at once; try again later"),
    HEADERS_TOO_LARGE(431, "请求头超过上限", "The headers are over the limit"),
    INTERNAL(500, "服务内部出错", "The service failed"),
    UNAVAILABLE(503, "服务暂时不可用，请稍后再试", "The service is unavailable for the moment; try again later");

    private final int status;
    private final LocalizedText title;

    CommonProblem(int status, String zh, String en) {
        this.status = status;
        this.title = new LocalizedText(zh, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public LocalizedText title() {
        return title;
    }
}
