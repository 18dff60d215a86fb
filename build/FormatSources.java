import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that every Java source of the project is laid out as google-java-format (AOSP style)
 * would, or lays it out so: {@code FormatSources check|apply ROOT}.
 *
 * <p>Runs on the JDK the sources are compiled with, because the formatter parses with the javac of
 * the JDK it runs on and Maven itself may run on an older one.
 */
final class FormatSources {
    private static final String COMMAND = "./mvnw -q -N verify -Dformat=apply";

    private FormatSources() {}

    public static void main(String[] arguments) throws Exception {
        boolean apply =
                switch (arguments[0]) {
                    case "check" -> false;
                    case "apply" -> true;
                    default ->
                            throw new IllegalArgumentException(
                                    "check or apply, not " + arguments[0]);
                };
        Path root = Path.of(arguments[1]).toAbsolutePath().normalize();
        List<String> sources = sources(root);
        if (sources.isEmpty()) {
            System.err.println("No Java sources under " + root);
            System.exit(2);
        }
        List<String> unformatted = unformatted(sources);
        unformatted.forEach(name -> System.out.println("  " + root.relativize(Path.of(name))));
        if (apply) {
            apply(unformatted);
        } else if (!unformatted.isEmpty()) {
            System.err.println(unformatted.size() + " files are not formatted. Run: " + COMMAND);
            System.exit(1);
        }
    }

    private static void apply(List<String> unformatted) throws Exception {
        // More than one pass: wrapping a comment can leave a line that the next pass joins.
        List<String> left = unformatted;
        for (int pass = 0; pass < 3 && !left.isEmpty(); pass++) {
            run("--replace", left);
            left = unformatted(left);
        }
        System.out.println(unformatted.size() + " files formatted");
    }

    private static List<String> unformatted(List<String> files) throws Exception {
        return files.isEmpty() ? files : run("--dry-run", files).lines().toList();
    }

    private static String run(String mode, List<String> files) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--aosp", mode));
        arguments.addAll(files);
        StringWriter names = new StringWriter();
        Main formatter =
                new Main(
                        new PrintWriter(names, true),
                        new PrintWriter(System.err, true),
                        InputStream.nullInputStream());
        if (formatter.format(arguments.toArray(String[]::new)) != 0) {
            System.exit(2); // a file javac cannot parse: the formatter has said which and where
        }
        return names.toString();
    }

    /**
     * Sources of the modules ({@code MODULE/src}) and of the build itself; never what was
     * generated.
     */
    private static List<String> sources(Path root) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(root.resolve("build")));
        try (Stream<Path> modules = Files.list(root)) {
            modules.map(module -> module.resolve("src")).forEach(folders::add);
        }
        List<String> sources = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(Path::toString)
                            .sorted()
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }
}
