/** How a service starts, and why it does not. */
package io.jixiao.platform.start;
