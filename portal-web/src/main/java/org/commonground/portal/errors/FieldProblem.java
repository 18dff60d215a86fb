package org.commonground.portal.errors;

/**
 * One line of the error summary of a form.
 *
 * @param message a whole sentence
 * @param field id of the field that it is about
 */
public record FieldProblem(String message, String field) {}
