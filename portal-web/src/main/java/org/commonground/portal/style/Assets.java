package org.commonground.portal.style;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of stylesheet, script and pictures; each changes with its bytes, so that browsers may
 * keep them for ever.
 */
@Named
@ApplicationScoped
public class Assets {
    private final ServletContext application;
    private final Map<String, String> paths = new ConcurrentHashMap<>();

    @Inject
    Assets(ServletContext application) {
        this.application = application;
    }

    /**
     * For {@code css/common-ground.css}: {@code /resources/css/common-ground.css?v=} and the start
     * of its hash.
     */
    public String path(String name) {
        return paths.computeIfAbsent(name, this::fingerprinted);
    }

    private String fingerprinted(String name) {
        String path = "/resources/" + name;
        return application.getContextPath() + path + "?v=" + fingerprint(read(path));
    }

    byte[] read(String path) {
        try (InputStream bytes = application.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalArgumentException("No such asset: " + path);
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String fingerprint(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
