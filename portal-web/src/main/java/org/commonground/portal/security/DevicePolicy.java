package org.commonground.portal.security;

import java.util.regex.Pattern;

/** Which parts of a device a page may use: none, but for the camera at the door of a seminar. */
final class DevicePolicy {
    static final String HEADER = "Permissions-Policy";

    private static final Pattern DOOR = Pattern.compile("/organise/\\d+/door(/[^/]*)?");

    private DevicePolicy() {}

    static String at(String path) {
        return "camera=%s, geolocation=(), microphone=()"
                .formatted(DOOR.matcher(path).matches() ? "(self)" : "()");
    }
}
