/** What the contracts of all services have in common, added when a service is built. */
@NullMarked
package io.jixiao.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
