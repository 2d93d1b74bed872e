/**
 * Events between the services.
 *
 * <p>Guaranteed: an event is sent if, and only if, the transaction that appended it commits; it is sent at least once; for
 * one key, first deliveries come in the order of appending; its effect happens exactly once per consumer, as long as the
 * inbox remembers it; what cannot be processed is kept with its reason and can be replayed.
 *
 * <p>Not guaranteed: order between keys; order after a replay of dead letters (so effects compare versions and only move
 * forward); that an event is on the wire only once; order of events of one key that were appended without holding the
 * lock of their aggregate.
 */
@NullMarked
package io.jixiao.platform.messaging;

import org.jspecify.annotations.NullMarked;
