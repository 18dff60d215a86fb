package org.commonground.alerts;

/**
 * How many alerts there are; nothing of whose.
 *
 * @param unconfirmed that wait for a yes
 */
public record AlertNumbers(long daily, long weekly, long unconfirmed) {}
