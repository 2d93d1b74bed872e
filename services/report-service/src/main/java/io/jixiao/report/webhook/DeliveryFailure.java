package io.jixiao.report.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Why an attempt failed. URL_NOT_ALLOWED, ADDRESS_NOT_ALLOWED: by the installation's settings. NAME_UNKNOWN: the host has no"
                        + " address. NOT_REACHED: no connection, or no trust in its certificate. TIMED_OUT: no answer in time. NOT_ACCEPTED: an"
                        + " answer other than 2xx; redirects are not followed. SECRET_UNREADABLE: the installation's key was changed; rotate the secret")
public enum DeliveryFailure {
    URL_NOT_ALLOWED,
    ADDRESS_NOT_ALLOWED,
    NAME_UNKNOWN,
    NOT_REACHED,
    TIMED_OUT,
    NOT_ACCEPTED,
    SECRET_UNREADABLE
}
