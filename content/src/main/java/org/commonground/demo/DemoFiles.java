package org.commonground.demo;

import jakarta.json.bind.Jsonb;

import java.io.IOException;
import java.io.InputStream;

/** The JSON files of the demo content on the class path. */
final class DemoFiles {
    private final Jsonb json;

    DemoFiles(Jsonb json) {
        this.json = json;
    }

    /**
     * @param name path below {@code demo/} without {@code .json}
     */
    <T> T read(String name, Class<T> type) {
        String path = "/demo/" + name + ".json";
        try (InputStream in = DemoFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + path + " on the class path.");
            }
            return json.fromJson(in, type);
        } catch (IOException e) {
            throw new IllegalStateException("Could not read " + path + ".", e);
        }
    }
}
