package org.commonground.documents.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentContents;
import org.commonground.documents.DocumentEvent;
import org.commonground.documents.DocumentPage;
import org.commonground.documents.DocumentProblem;
import org.commonground.documents.DocumentState;
import org.commonground.documents.FileKey;
import org.commonground.documents.OutlineEntry;
import org.commonground.documents.wire.DocumentFacts;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.ReadingProblem;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Hands out what is to be read and takes back what was found, each in one transaction. */
@ApplicationScoped
public class ReadingDesk {
    private static final int MOST_ATTEMPTS = 2;
    private static final int FLUSH_EVERY = 200;

    private final EntityManager entities;
    private final Event<DocumentEvent> events;
    private final Clock clock;

    @Inject
    public ReadingDesk(EntityManager entities, Event<DocumentEvent> events, Clock clock) {
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** A document that is waiting, its file, its size in bytes and its format. */
    public record Task(long document, FileKey file, long size, FileFormat format) {
        static Optional<Task> of(Document document) {
            return document.file()
                    .map(
                            file ->
                                    new Task(
                                            document.id(),
                                            file,
                                            document.size(),
                                            document.format().orElse(FileFormat.PDF)));
        }
    }

    /** The oldest document that nobody reads yet; those that broke off before come last. */
    @Transactional
    public Optional<Task> take() {
        List<Document> waiting =
                entities.createQuery(
                                "from Document where state = :state order by attempts, id",
                                Document.class)
                        .setParameter("state", DocumentState.WAITING)
                        .setMaxResults(8)
                        .getResultList();
        for (Document document : waiting) {
            if (isMine(document)) {
                return Task.of(document);
            }
        }
        return Optional.empty();
    }

    /** Two readers may see the same document waiting; the row's change decides. */
    private boolean isMine(Document document) {
        return entities.createQuery(
                                "update Document set state = :reading where id = :id and state ="
                                        + " :waiting")
                        .setParameter("reading", DocumentState.READING)
                        .setParameter("waiting", DocumentState.WAITING)
                        .setParameter("id", document.id())
                        .executeUpdate()
                == 1;
    }

    /**
     * A document that has been read and whose first page is yet to be drawn, the oldest first. It
     * is handed out once: a picture that fails is not worth a second try.
     */
    @Transactional
    public Optional<Task> takeForPicture() {
        Optional<Document> due =
                entities.createQuery(
                                "from Document where pictureDue = true order by id", Document.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
        return due.filter(this::isPictureMine).flatMap(Task::of);
    }

    private boolean isPictureMine(Document document) {
        return entities.createQuery(
                                "update Document set pictureDue = false where id = :id and"
                                        + " pictureDue = true")
                        .setParameter("id", document.id())
                        .executeUpdate()
                == 1;
    }

    /** Writes down where a picture is. */
    @Transactional
    public void handPicture(long id, FileKey picture) {
        Document document = entities.find(Document.class, id);
        if (document != null) {
            document.isPicturedBy(picture);
        }
    }

    /** Puts a document back that nothing is known about yet. */
    @Transactional
    public void putBack(long id) {
        entities.createQuery(
                        "update Document set state = :waiting where id = :id and state = :reading")
                .setParameter("reading", DocumentState.READING)
                .setParameter("waiting", DocumentState.WAITING)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Puts everything back that was being read when the portal ended. */
    @Transactional
    public int putAllBack() {
        return entities.createQuery("update Document set state = :waiting where state = :reading")
                .setParameter("reading", DocumentState.READING)
                .setParameter("waiting", DocumentState.WAITING)
                .executeUpdate();
    }

    /** Writes down what came of reading: everything or nothing. */
    @Transactional
    public void hand(long id, Reading reading) {
        Document document = entities.find(Document.class, id);
        if (document == null) {
            return; // removed in the meantime
        }
        switch (reading) {
            case Reading.Finished finished -> keep(document, finished);
            case Reading.Declined declined -> refuse(document, declined.problem());
            case Reading.BrokenOff broken when document.attempts() + 1 < MOST_ATTEMPTS ->
                    document.hasFailedOnce(
                            new DocumentProblem(
                                    broken.problem().code(),
                                    "The file could not be read yet; it will be tried once more."));
            case Reading.BrokenOff broken -> refuse(document, broken.problem());
        }
    }

    private void refuse(Document document, ReadingProblem problem) {
        document.isRefused(DocumentProblem.of(problem));
        events.fire(
                new DocumentEvent.Refused(
                        document.id(), document.name(), DocumentProblem.of(problem)));
    }

    private void keep(Document document, Reading.Finished finished) {
        long id = document.id();
        entities.createQuery("delete from DocumentPage where document = :document")
                .setParameter("document", id)
                .executeUpdate();
        document.isRead(contents(finished), clock.instant());
        entities.flush();
        int page = 0;
        for (String text : finished.pages()) {
            page++;
            entities.persist(new DocumentPage(id, page, text, WordCount.of(text)));
            if (page % FLUSH_EVERY == 0) {
                entities.flush();
                entities.clear(); // a book of thousands of pages would otherwise stay in memory
                // twice
            }
        }
        events.fire(new DocumentEvent.Read(id, finished.pages().size()));
    }

    private static DocumentContents contents(Reading.Finished finished) {
        DocumentFacts facts = finished.facts();
        int words = finished.pages().stream().mapToInt(WordCount::of).sum();
        return new DocumentContents(
                facts.format(),
                facts.unit(),
                facts.pages(),
                words,
                words > 0,
                facts.tagged(),
                OfferSeen.in(finished),
                facts.outline().stream()
                        .map(line -> new OutlineEntry(line.level(), line.title(), line.page()))
                        .toList(),
                remark(facts, words));
    }

    private static @Nullable DocumentProblem remark(DocumentFacts facts, int words) {
        if (words == 0) {
            return DocumentProblem.of(
                    facts.format() == FileFormat.PDF
                            ? ReadingProblem.NO_TEXT
                            : ReadingProblem.NO_WORDS);
        }
        boolean whole = !facts.cut() && facts.unreadablePages() == 0;
        return whole ? null : DocumentProblem.of(ReadingProblem.PARTLY_READ);
    }
}
