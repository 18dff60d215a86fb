package org.commonground.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.bind.Jsonb;

import java.util.List;
import java.util.stream.Stream;

/**
 * All demo content in the order in which it should be stored: a term after its parent, a document
 * before the publication that attaches it, and publications as they should appear in lists. The
 * publications of the last list say the same in one of their lessons.
 */
public record DemoContent(
        List<DemoTerm> terms,
        List<DemoDocument> documents,
        List<DemoPublication> publications,
        List<DemoSameLessons> sameLessons) {

    public DemoContent {
        terms = List.copyOf(terms);
        documents = List.copyOf(documents);
        publications = List.copyOf(publications);
        sameLessons = List.copyOf(sameLessons);
    }

    /**
     * Reads the content that lies on the class path under {@code demo/}.
     *
     * @throws IllegalStateException when a file is missing or cannot be read
     */
    public static DemoContent read(Jsonb json) {
        DemoFiles files = new DemoFiles(json);
        JsonObject index = files.read("index", JsonObject.class);
        return new DemoContent(
                List.of(files.read("vocabularies", DemoTerm[].class)),
                keys(index, "documents")
                        .map(key -> files.read("documents/" + key, DemoDocument.class))
                        .toList(),
                keys(index, "publications")
                        .map(key -> files.read("publications/" + key, WrittenPublication.class))
                        .map(written -> written.withBody(json))
                        .toList(),
                List.of(files.read("same-lessons", DemoSameLessons[].class)));
    }

    /** A folder on the class path cannot be listed, so the index names the files. */
    private static Stream<String> keys(JsonObject index, String folder) {
        return index.getJsonArray(folder).getValuesAs(JsonString::getString).stream();
    }
}
