package org.commonground.seminars;

/**
 * What is wrong with one field of a form.
 *
 * @param field as forms name it: {@code title}, {@code session-2-room}; lists count from 1
 * @param message what is wrong and what to do
 */
public record FormFlaw(String field, String message) {}
