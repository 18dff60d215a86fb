package org.commonground.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toCollection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What happens to whoever adds a kind of publication: the compiler leads them to every place that
 * has to know it. Here a leaflet is added in memory to the sources that speak of kinds.
 */
class SeventhKindTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern SPEAKS_OF_KINDS =
            Pattern.compile("\\b(Kind|PublicationBody|BodyView|BodyForm)\\b");

    private static final String LEAFLET =
            """
            package org.commonground.publications;
            import java.util.List;
            public record Leaflet(String summary, List<LearningPoint> learningPoints)
                    implements PublicationBody {
                public Kind kind() {
                    return Kind.LEAFLET;
                }
                public Leaflet withLearningPoints(List<LearningPoint> points) {
                    return new Leaflet(summary, points);
                }
            }
            """;
    private static final String LEAFLET_VIEW =
            """
            package org.commonground.portal.publications.kinds;
            import org.commonground.portal.parts.ContentsEntry;
            import java.util.List;
            public record LeafletView() implements BodyView {
                public List<PublicationSection> sections() {
                    return List.of();
                }
                public List<ContentsEntry> contents() {
                    return List.of();
                }
            }
            """;

    @TempDir Path classes;

    @Test
    void theSourcesCompileAsTheyAre() throws IOException {
        assertThat(filesWithErrors(sources())).isEmpty();
    }

    @Test
    void aSeventhKindIsMissedByFormJsonIndexPageAndPrint() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (JavaFileObject source : sources()) {
            sources.add(withLeaflet(source));
        }
        sources.add(new Source("org/commonground/publications/Leaflet", LEAFLET));
        sources.add(
                new Source("org/commonground/portal/publications/kinds/LeafletView", LEAFLET_VIEW));

        assertThat(filesWithErrors(sources))
                .containsExactly(
                        "BodyForm", // the editing page
                        "BodyJson", // the API and the database
                        "BodyText", // the search index
                        "BodyView", // the page
                        "PrintedBody", // the PDF
                        "Unanswered"); // what an editor is asked
    }

    private static JavaFileObject withLeaflet(JavaFileObject source) throws IOException {
        String text = source.getCharContent(true).toString();
        String name = name(source);
        String changed =
                switch (name) {
                    case "Kind" ->
                            text.replaceFirst("\\);", "), LEAFLET(\"leaflet\", \"Leaflet\");");
                    case "PublicationBody" ->
                            text.replaceFirst("permits CaseStudy", "permits Leaflet, CaseStudy");
                    case "BodyView" ->
                            text.replaceFirst(
                                    "permits CaseStudyView", "permits LeafletView, CaseStudyView");
                    default -> text;
                };
        assertThat(changed.equals(text))
                .as(name + " was to be changed")
                .isEqualTo(!List.of("Kind", "PublicationBody", "BodyView").contains(name));
        return new Source(source.toUri().getPath().replaceFirst("^/(.*)\\.java$", "$1"), changed);
    }

    /** All sources of the product that could mind a new kind. */
    private static List<JavaFileObject> sources() throws IOException {
        List<JavaFileObject> found = new ArrayList<>();
        for (String module : List.of("content", "seminars", "search-index", "portal-web")) {
            Path folder = ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file);
                    if (SPEAKS_OF_KINDS.matcher(text).find()) {
                        String path = folder.relativize(file).toString();
                        found.add(new Source(path.replaceFirst("\\.java$", ""), text));
                    }
                }
            }
        }
        return found;
    }

    private SortedSet<String> filesWithErrors(List<JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        compiler.getTask(
                        null,
                        null,
                        diagnostics,
                        List.of(
                                "-proc:none",
                                "-implicit:none",
                                "--should-stop=ifError=FLOW", // all mistakes, not the first
                                "-d",
                                classes.toString(),
                                "-classpath",
                                System.getProperty("java.class.path")),
                        null,
                        sources)
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(
                        each ->
                                each.getSource() == null
                                        ? each.getMessage(Locale.ROOT)
                                        : name(each.getSource()))
                .collect(toCollection(TreeSet::new));
    }

    private static String name(JavaFileObject source) {
        return source.toUri().getPath().replaceFirst("^.*/", "").replace(".java", "");
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
