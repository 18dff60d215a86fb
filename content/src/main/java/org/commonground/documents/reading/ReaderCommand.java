package org.commonground.documents.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a reading process is started: a small heap and the serial collector, but both compilers. The
 * first compiler alone starts no faster and reads half as many pages a second, and a child stays
 * for many documents.
 *
 * @param classPath the self-contained reader's jar, or in tests the class path
 * @param directory its own, for temporary files and what it remembers of the machine's fonts
 * @param heapMegabytes what one document may need
 */
public record ReaderCommand(String classPath, String mainClass, Path directory, int heapMegabytes) {
    private static final String MAIN = "org.commonground.documents.child.ReaderMain";
    private static final int HEAP = 256;

    public static ReaderCommand of(String classPath, Path directory) {
        return new ReaderCommand(classPath, MAIN, directory, HEAP);
    }

    /** The child has a working directory of its own. */
    private String absoluteClassPath() {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    Process start() throws IOException {
        Path temporary = Files.createDirectories(directory.resolve("tmp"));
        ProcessBuilder builder = new ProcessBuilder(words(temporary));
        builder.directory(temporary.toFile());
        // It needs nothing of the portal's environment, where passwords are.
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private List<String> words(Path temporary) throws IOException {
        Path fonts = Files.createDirectories(directory.resolve("fonts"));
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heapMegabytes + "m");
        words.addAll(
                List.of(
                        "-Xms32m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        // The JVM's own words go to standard output otherwise, between the
                        // messages.
                        "-XX:+DisplayVMOutputToStderr",
                        "-Xlog:disable",
                        "-XX:MaxMetaspaceSize=128m",
                        "-XX:MaxDirectMemorySize=32m",
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dpdfbox.fontcache=" + fonts,
                        // No XML may fetch anything, whichever library reads it.
                        "-Djavax.xml.accessExternalDTD=",
                        "-Djavax.xml.accessExternalSchema=",
                        "-Djavax.xml.accessExternalStylesheet=",
                        "-Dlog4j2.loggerContextFactory="
                                + "org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                        "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                        "-cp",
                        absoluteClassPath(),
                        mainClass));
        return words;
    }
}
