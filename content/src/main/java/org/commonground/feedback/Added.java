package org.commonground.feedback;

import java.time.Instant;

/**
 * Something that was asked for and is there now; nothing of who asked.
 *
 * @param asked in an editor's words
 * @param title of the publication that answers it
 * @param address its path
 */
public record Added(String asked, Instant at, String title, String address) {}
