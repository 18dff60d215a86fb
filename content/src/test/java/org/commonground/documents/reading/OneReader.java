package org.commonground.documents.reading;

import org.commonground.documents.wire.ReadingLimits;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * Gives tests a reading process by their constructor: the same to all of a run, as the portal's
 * reads one file after the other. It ends with the run.
 */
final class OneReader implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == WarmReader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(OneReader.class))
                .computeIfAbsent(WarmReader.class, first -> start(), WarmReader.class);
    }

    private static WarmReader start() {
        try {
            return new WarmReader(
                    Commands.reader(Files.createTempDirectory("reader")),
                    ReadingLimits.USUAL,
                    ReadingPatience.USUAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
