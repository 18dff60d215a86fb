package org.commonground.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;

/** What documents had before, and the change from one file to the next. */
@ApplicationScoped
public class EarlierFiles {
    private final EntityManager entities;
    private final Event<DocumentEvent> events;
    private final Clock clock;

    @Inject
    public EarlierFiles(EntityManager entities, Event<DocumentEvent> events, Clock clock) {
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional
    public List<EarlierFile> of(long document) {
        return entities.createQuery(
                        "from EarlierFile where document = :document order by id desc",
                        EarlierFile.class)
                .setParameter("document", document)
                .getResultList();
    }

    /**
     * One of those that a document had.
     *
     * @throws UnknownDocument when it never had that one
     */
    @Transactional
    public EarlierFile get(long document, long id) {
        EarlierFile file = entities.find(EarlierFile.class, id);
        if (file == null || file.document() != document) {
            throw new UnknownDocument(document);
        }
        return file;
    }

    /**
     * Gives the document another file, which waits to be read; pages stay until that is done.
     *
     * @throws UnknownDocument when there is none, or its bytes were never kept
     */
    @Transactional
    Document replace(long id, String name, String mediaType, StoredFile file, String who) {
        Document document = entities.find(Document.class, id);
        if (document == null) {
            throw new UnknownDocument(id);
        }
        FileKey earlier = document.file().orElseThrow(() -> new UnknownDocument(id));
        String earlierName = document.name();
        entities.persist(new EarlierFile(document, earlier, clock.instant(), who));
        document.isReplacedBy(name, mediaType, file, clock.instant(), who);
        entities.flush();
        events.fire(new DocumentEvent.Replaced(id, name, earlierName));
        events.fire(new DocumentEvent.Uploaded(id, name, who));
        return document;
    }
}
