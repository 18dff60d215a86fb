package org.commonground.portal.parts;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Which page of a list an address asks for: the first where it names none.
 *
 * @param number from 1
 * @param size how many lines a page has
 */
public record AskedPage(int number, int size) {
    public static AskedPage of(HttpServletRequest request, int size) {
        String asked = Objects.requireNonNullElse(request.getParameter("page"), "");
        return new AskedPage(asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1, size);
    }

    /** How many lines stand before it. */
    public int offset() {
        return (number - 1) * size;
    }

    /**
     * @param total lines of the whole list
     * @param address of a page by its number
     */
    public Pagination among(long total, IntFunction<String> address) {
        return Pagination.of(number, (int) Math.max(1, Math.ceilDiv(total, size)), address);
    }
}
