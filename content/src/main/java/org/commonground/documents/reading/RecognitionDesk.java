package org.commonground.documents.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentEvent;
import org.commonground.documents.DocumentPage;
import org.commonground.documents.FileKey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands out pages without words, a few at a time so that new documents need not wait for a scanned
 * book, and takes back what was made out on them. How far a document has come is in its row, so an
 * end of the portal loses nothing.
 */
@ApplicationScoped
public class RecognitionDesk {
    private static final int AT_ONCE = 4;

    private final EntityManager entities;
    private final Event<DocumentEvent> events;

    @Inject
    public RecognitionDesk(EntityManager entities, Event<DocumentEvent> events) {
        this.entities = entities;
        this.events = events;
    }

    /** Pages to be looked at, ascending; never none. */
    public record Task(long document, FileKey file, long size, List<Integer> pages) {}

    /** The next pages of the oldest document that has some; several readers may get the same. */
    @Transactional
    public Optional<Task> take() {
        Optional<Document> due =
                entities.createQuery(
                                "from Document where recognition.due = true and state = READ order"
                                        + " by id",
                                Document.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
        if (due.isEmpty() || due.get().file().isEmpty()) {
            return Optional.empty();
        }
        Document document = due.get();
        List<Integer> pages = blank(document.id(), document.recognition().lastPage());
        if (pages.isEmpty()) {
            document.isRecognised();
            return take();
        }
        return Optional.of(
                new Task(document.id(), document.file().orElseThrow(), document.size(), pages));
    }

    private List<Integer> blank(long document, int after) {
        return entities.createQuery(
                        "select page from DocumentPage where document = :document and words = 0 and"
                                + " page > :after order by page",
                        Integer.class)
                .setParameter("document", document)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * Writes down what was made out.
     *
     * @param texts by page; a page that is not among them gave no words
     */
    @Transactional
    public void hand(Task task, Map<Integer, String> texts) {
        Document document = entities.find(Document.class, task.document());
        boolean another = document == null || !document.file().equals(Optional.of(task.file()));
        if (another || document.recognition().lastPage() >= task.pages().getLast()) {
            return; // removed, replaced, or done by another reader
        }
        int pages = 0;
        int words = 0;
        for (int page : task.pages()) {
            String text = texts.getOrDefault(page, "");
            if (!text.isEmpty()) {
                pages++;
                words += WordCount.of(text);
                replace(task.document(), page, text);
            }
        }
        document.hasRecognised(task.pages().getLast(), pages, words);
        if (pages > 0) {
            entities.flush();
            events.fire(new DocumentEvent.Read(task.document(), document.pages()));
        }
    }

    private void replace(long document, int page, String text) {
        entities.createQuery("delete from DocumentPage where document = :document and page = :page")
                .setParameter("document", document)
                .setParameter("page", page)
                .executeUpdate();
        entities.persist(DocumentPage.recognised(document, page, text, WordCount.of(text)));
    }
}
