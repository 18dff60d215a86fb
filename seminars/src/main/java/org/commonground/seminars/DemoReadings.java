package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import org.commonground.publications.Attachment;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reading lists of the demo's seminars: written by title, as numbers come with storing. */
@ApplicationScoped
public class DemoReadings {
    private static final String FILE = "/demo/seminars/readings.json";

    private final Publications publications;

    @Inject
    public DemoReadings(Publications publications) {
        this.publications = publications;
    }

    /**
     * @param seminar name of its file
     * @param title of a publication or of a file of one; of a lesson, what it says
     */
    public record Recommended(String seminar, ReadingItem.Work work, String title, String note) {
        Named named() {
            return new Named(work, title);
        }
    }

    private record Named(ReadingItem.Work work, String title) {}

    static List<Recommended> written() {
        try (InputStream in = DemoReadings.class.getResourceAsStream(FILE);
                Jsonb json = JsonbBuilder.create()) {
            return List.of(json.fromJson(in, Recommended[].class));
        } catch (Exception e) {
            throw new IllegalStateException("Could not read " + FILE, e);
        }
    }

    /** Without what readers cannot see: a demo's editors may withdraw what they like. */
    List<ReadingItem> of(String seminar) {
        Map<Named, Long> numbers = numbers();
        return written().stream()
                .filter(each -> each.seminar().equals(seminar))
                .filter(each -> numbers.containsKey(each.named()))
                .map(each -> new ReadingItem(each.work(), numbers.get(each.named()), each.note()))
                .toList();
    }

    private Map<Named, Long> numbers() {
        Map<Named, Long> numbers = new HashMap<>();
        for (long id : publications.publishedIds()) {
            Publication publication = publications.get(id);
            publication.published().ifPresent(seen -> add(numbers, publication, seen));
        }
        return numbers;
    }

    private static void add(
            Map<Named, Long> numbers, Publication publication, PublicationVersion seen) {
        numbers.put(new Named(ReadingItem.Work.PUBLICATION, seen.title()), publication.id());
        for (LearningPoint point : seen.body().learningPoints()) {
            numbers.put(new Named(ReadingItem.Work.LESSON, point.statement()), point.id());
        }
        for (Attachment file : publication.attachments()) {
            numbers.put(new Named(ReadingItem.Work.SECTION, file.title()), file.documentId());
        }
    }
}
