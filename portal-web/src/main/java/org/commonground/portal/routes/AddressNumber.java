package org.commonground.portal.routes;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.kernel.Refusal;

/** A number that the address of a page names. */
public final class AddressNumber {
    private AddressNumber() {}

    /**
     * What stands for {@code {name}} in the address.
     *
     * @throws Refusal (404) when it is no number that anything here could have
     */
    public static long of(HttpServletRequest request, String name) {
        String text = String.valueOf(request.getAttribute("path." + name));
        if (!text.matches("\\d{1,18}")) {
            throw new UnknownAddress();
        }
        return Long.parseLong(text);
    }
}
