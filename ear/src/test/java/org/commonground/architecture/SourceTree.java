package org.commonground.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java sources of all modules below one folder, for the rules that byte code does not show. */
record SourceTree(List<Source> sources) {
    static final int CEILING = 300;

    /** One source: {@code folder} is its package's folder below {@code MODULE/src/SIDE/java}. */
    record Source(String module, String side, Path folder, String name, List<String> lines) {
        String home() {
            return module + "/" + side + ": " + folder;
        }
    }

    /** Reads {@code ROOT/MODULE/src/{main,test}/java}; it is an error to find nothing there. */
    static SourceTree under(Path root) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.sorted().toList()) {
                for (String side : List.of("main", "test")) {
                    sources.addAll(read(module, side));
                }
            }
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("No sources under " + root);
        }
        return new SourceTree(List.copyOf(sources));
    }

    private static List<Source> read(Path module, String side) throws IOException {
        Path folder = module.resolve("src").resolve(side).resolve("java");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(
                        new Source(
                                module.getFileName().toString(),
                                side,
                                folder.relativize(file.getParent()),
                                file.getFileName().toString().replace(".java", ""),
                                Files.readAllLines(file)));
            }
        }
        return sources;
    }

    /** Sources longer than a reader can hold in mind. */
    List<String> tooLong() {
        return sources.stream()
                .filter(source -> source.lines().size() > CEILING)
                .map(source -> source.name() + " has " + source.lines().size() + " lines")
                .toList();
    }

    /** Packages of a module that say nothing about themselves, or not that null is marked. */
    List<String> withoutWords() {
        Set<String> speaking =
                sources.stream()
                        .filter(source -> source.name().equals("package-info"))
                        .filter(source -> source.lines().contains("@NullMarked"))
                        .filter(source -> source.lines().getFirst().startsWith("/**"))
                        .flatMap(source -> homesSpokenFor(source))
                        .collect(Collectors.toSet());
        return sources.stream()
                .map(Source::home)
                .distinct()
                .filter(home -> !speaking.contains(home))
                .toList();
    }

    /** Packages of the product that lie in more than one module. */
    List<String> torn() {
        return manifold(
                shipped()
                        .collect(
                                groupingBy(
                                        source -> source.folder().toString(),
                                        TreeMap::new,
                                        mapping(Source::module, toCollection(TreeSet::new)))));
    }

    /** Names of the product that mean more than one thing. */
    List<String> namesakes() {
        return manifold(
                shipped()
                        .filter(source -> !source.name().equals("package-info"))
                        .collect(
                                groupingBy(
                                        Source::name,
                                        TreeMap::new,
                                        mapping(Source::home, toCollection(TreeSet::new)))));
    }

    private Stream<Source> shipped() {
        return sources.stream().filter(source -> source.side().equals("main"));
    }

    /** Tests in a package of the product need no words of their own. */
    private static Stream<String> homesSpokenFor(Source packageInfo) {
        if (packageInfo.side().equals("test")) {
            return Stream.of(packageInfo.home());
        }
        return Stream.of("main", "test")
                .map(
                        side ->
                                new Source(
                                                packageInfo.module(),
                                                side,
                                                packageInfo.folder(),
                                                packageInfo.name(),
                                                List.of())
                                        .home());
    }

    private static List<String> manifold(Map<String, TreeSet<String>> found) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " in " + entry.getValue())
                .toList();
    }
}
