package org.commonground.seminars.attendance;

import java.time.Instant;

/**
 * What a device says of one attendee.
 *
 * @param key random, made by the device: the same key again is the same mark
 * @param came false takes earlier marks back
 * @param at by the device's clock
 */
public record DoorMark(String key, long attendee, boolean came, Instant at) {}
