package org.commonground.documents.reading;

import java.nio.file.Path;

/** How tests start a reading process: on their own class path. */
public final class Commands {
    private Commands() {}

    /** The product's own reader. */
    public static ReaderCommand reader(Path directory) {
        return ReaderCommand.of(classPath(), directory);
    }

    static ReaderCommand obedient(Path directory) {
        return new ReaderCommand(classPath(), ObedientChild.class.getName(), directory, 64);
    }

    /** Surefire's own class path holds but one jar that names the rest. */
    static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
