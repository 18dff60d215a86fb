package org.commonground.portal.security;

import jakarta.servlet.http.HttpServletRequest;

import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The few answers of a request that security asks for; asked for anything else it fails. */
record PretendRequest(
        String method,
        String path,
        String remote,
        Map<String, String> headers,
        Map<String, String> fields) {
    static PretendRequest from(String remote, Map<String, String> headers) {
        return new PretendRequest("GET", "/", remote, headers, Map.of());
    }

    static PretendRequest post(
            String path, Map<String, String> headers, Map<String, String> fields) {
        return new PretendRequest("POST", path, "192.0.2.9", headers, fields);
    }

    private Map<String, String[]> parameters() {
        return fields.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, field -> new String[] {field.getValue()}));
    }

    HttpServletRequest asked() {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        PretendRequest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, called, arguments) ->
                                switch (called.getName()) {
                                    case "getMethod" -> method;
                                    case "getRequestURI" -> path;
                                    case "getRemoteAddr" -> remote;
                                    case "isSecure" -> false;
                                    case "getHeader" ->
                                            headers.get(
                                                    arguments[0]
                                                            .toString()
                                                            .toLowerCase(Locale.ROOT));
                                    case "getParameter" -> fields.get(arguments[0].toString());
                                    case "getParameterMap" -> parameters();
                                    case "getContentLength" -> -1;
                                    case "getAttribute", "setAttribute" -> null;
                                    default ->
                                            throw new IllegalStateException(
                                                    "Nobody should ask for " + called.getName());
                                });
    }
}
