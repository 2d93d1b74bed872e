/** Forms in JSON. */
@NullMarked
package io.jixiao.form.json;

import org.jspecify.annotations.NullMarked;
