package io.jixiao.report.webhook;

import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.database.Ids;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.security.AccessScope;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.report.ReportProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers webhooks, within the caller's scope and in the audit trail. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Webhooks {

    private static final String AUDITED = "webhook";
    private static final int MOST_OF_A_DIVISION = 20;
    private static final Set<String> EVENT_TYPES = Set.of("io.jixiao.report.report.created.v1");

    private final WebhookRepository webhooks;
    private final WebhookSettings settings;
    private final SealedSecrets secrets;
    private final ExternalKeys keys;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Webhooks(
            WebhookRepository webhooks,
            WebhookSettings settings,
            SealedSecrets secrets,
            ExternalKeys keys,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.secrets = secrets;
        this.keys = keys;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    WebhookView register(WebhookInput input) {
        requireOn();
        requireUsable(input.url(), input.eventTypes());
        requireScope(input.divisionCode(), input.levelsBelow());
        keys.lock(AUDITED, input.divisionCode(), "count");
        if (webhooks.countOf(input.divisionCode()) >= MOST_OF_A_DIVISION) {
            throw Problem.of(ReportProblem.WEBHOOKS_ENOUGH);
        }
        WebhookView webhook = new WebhookView(
                Ids.next(),
                input.divisionCode(),
                input.levelsBelow(),
                input.url(),
                input.eventTypes(),
                input.active(),
                1,
                null,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.subject());
        byte[] secret = secrets.fresh();
        webhooks.add(webhook, secrets.seal(webhook.id(), secret));
        record(webhook.id(), webhook.divisionCode(), "REGISTERED", null, webhook);
        return webhook.with(SealedSecrets.shown(secret));
    }

    WebhookView change(UUID id, @Nullable String ifMatch, WebhookChange change) {
        requireOn();
        WebhookView before = toChange(id, ifMatch);
        requireUsable(change.url(), change.eventTypes());
        webhooks.change(id, change);
        WebhookView after = get(id);
        record(id, before.divisionCode(), "CHANGED", before, after);
        return after;
    }

    WebhookView rotate(UUID id, @Nullable String ifMatch) {
        requireOn();
        WebhookView before = toChange(id, ifMatch);
        byte[] secret = secrets.fresh();
        webhooks.rotate(id, secrets.seal(id, secret));
        WebhookView after = get(id);
        record(id, before.divisionCode(), "SECRET_CHANGED", before, after);
        return after.with(SealedSecrets.shown(secret));
    }

    WebhookView remove(UUID id, @Nullable String ifMatch) {
        WebhookView before = toChange(id, ifMatch);
        webhooks.remove(id);
        record(id, before.divisionCode(), "REMOVED", before, null);
        return before;
    }

    /** @throws Problem 404 */
    WebhookView get(UUID id) {
        return webhooks.find(id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    List<WebhookView> after(UUID id, int limit) {
        return webhooks.after(id, limit);
    }

    private WebhookView toChange(UUID id, @Nullable String ifMatch) {
        WebhookView webhook = webhooks.locked(id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        requireScope(webhook.divisionCode(), webhook.levelsBelow());
        EntityTags.requireMatch(ifMatch, webhook.revision());
        return webhook;
    }

    private void requireOn() {
        if (!settings.areOn()) {
            throw Problem.of(ReportProblem.WEBHOOKS_OFF);
        }
    }

    private void requireScope(String divisionCode, boolean levelsBelow) {
        AccessScope wanted = new AccessScope("", List.of(), "", levelsBelow ? divisionCode + "/*" : divisionCode);
        if (!caller.scope().covers(wanted)) {
            throw Problem.of(CommonProblem.ACCESS_DENIED);
        }
    }

    private void requireUsable(String url, List<String> eventTypes) {
        WebhookUrl.brokenRule(url, settings).ifPresent(rule -> {
            throw Problem.field(
                    "/url",
                    rule,
                    "地址须为 https，端口须为系统管理员允许的端口（通常为 443），不得含用户名、密码或 # 片段",
                    "Must be https, with a port that the operator allows (443 as a rule), without user, password or fragment");
        });
        for (int i = 0; i < eventTypes.size(); i++) {
            if (!EVENT_TYPES.contains(eventTypes.get(i))) {
                throw Problem.field(
                        "/eventTypes/" + i,
                        "EVENT_TYPE",
                        "没有这类事件，可用的有：" + String.join("、", EVENT_TYPES),
                        "There is no such event; there are: " + String.join(", ", EVENT_TYPES));
            }
        }
    }

    private void record(
            UUID id, String division, String action, @Nullable WebhookView before, @Nullable WebhookView after) {
        audit.record(AUDITED, id, new Tenant(division, "", ""), action, before, after, null);
    }
}
