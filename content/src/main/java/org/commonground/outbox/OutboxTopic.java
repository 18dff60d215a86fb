package org.commonground.outbox;

import java.time.Instant;

/**
 * How much of one topic is waiting.
 *
 * @param failed entries that were tried in vain
 */
public record OutboxTopic(String topic, long waiting, Instant oldest, long failed) {}
