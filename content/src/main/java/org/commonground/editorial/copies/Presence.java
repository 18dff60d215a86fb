package org.commonground.editorial.copies;

import java.time.Instant;

/**
 * Somebody who has an editing page open.
 *
 * @param who by post
 * @param typing whether they have typed anything that is not saved
 */
public record Presence(String who, Instant since, boolean typing) {}
