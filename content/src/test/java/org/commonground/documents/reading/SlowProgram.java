package org.commonground.documents.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that takes its time. */
final class SlowProgram {
    private SlowProgram() {}

    static Path in(Path directory) throws IOException {
        Path program = directory.resolve("slow");
        Files.writeString(program, "#!/bin/sh\nexec sleep 600\n");
        if (!program.toFile().setExecutable(true)) {
            throw new IOException(program + " cannot be made executable");
        }
        return program;
    }
}
