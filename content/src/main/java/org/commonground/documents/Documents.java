package org.commonground.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.exception.ConstraintViolationException;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All documents and their pages. */
@ApplicationScoped
public class Documents {
    private static final String WITHOUT_TEXT = " where state = READ and found.hasText = false";

    private final EntityManager entities;
    private final Event<DocumentEvent> events;

    @Inject
    public Documents(EntityManager entities, Event<DocumentEvent> events) {
        this.entities = entities;
        this.events = events;
    }

    @Transactional
    public Optional<Document> find(long id) {
        return Optional.ofNullable(entities.find(Document.class, id));
    }

    /**
     * The document of that id.
     *
     * @throws UnknownDocument when there is none
     */
    @Transactional
    public Document get(long id) {
        return find(id).orElseThrow(() -> new UnknownDocument(id));
    }

    /** Those of the ids that exist, in no particular order. */
    @Transactional
    public List<Document> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("from Document where id in :ids", Document.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Transactional
    public Optional<Document> withFile(FileKey key) {
        return entities.createQuery("from Document where fileKey = :key", Document.class)
                .setParameter("key", key.sha256())
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    @Transactional
    public List<Document> latest(int offset, int limit) {
        return entities.createQuery("from Document order by id desc", Document.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those in one state, newest first. */
    @Transactional
    public List<Document> in(DocumentState state, int offset, int limit) {
        return entities.createQuery(
                        "from Document where state = :state order by id desc", Document.class)
                .setParameter("state", state)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Transactional
    public long count() {
        return entities.createQuery("select count(*) from Document", Long.class).getSingleResult();
    }

    @Transactional
    public long count(DocumentState state) {
        return entities.createQuery(
                        "select count(*) from Document where state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Those that were read and have no text, newest first. */
    @Transactional
    public List<Document> withoutText(int offset, int limit) {
        return entities.createQuery(
                        "from Document" + WITHOUT_TEXT + " order by id desc", Document.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Transactional
    public long countWithoutText() {
        return entities.createQuery("select count(*) from Document" + WITHOUT_TEXT, Long.class)
                .getSingleResult();
    }

    /** Those not refused whose name or title holds the words, whatever their case; newest first. */
    @Transactional
    public List<Document> named(String words, int limit) {
        return entities.createQuery(
                        "from Document where state <> REFUSED and (lower(name) like :words escape"
                            + " '!' or lower(cast(said.title as String)) like :words escape '!' or"
                            + " lower(cast(offered.title as String)) like :words escape '!') order"
                            + " by id desc",
                        Document.class)
                .setParameter(
                        "words",
                        "%"
                                + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0")
                                + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * The bookmarks of a document in reading order.
     *
     * @throws UnknownDocument when there is none
     */
    @Transactional
    public List<OutlineEntry> outline(long document) {
        return get(document).outline();
    }

    /**
     * Pages from one number to another, both included, in order; fewer when the document ends
     * before.
     */
    @Transactional
    public List<DocumentPage> pages(long document, int from, int to) {
        return entities.createQuery(
                        "from DocumentPage where document = :document and page between :from and"
                                + " :to order by page",
                        DocumentPage.class)
                .setParameter("document", document)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /**
     * @throws jakarta.persistence.PersistenceException when another document has the same bytes
     */
    @Transactional
    Document add(Document document) {
        entities.persist(document);
        entities.flush();
        events.fire(
                document.problem()
                        .<DocumentEvent>map(
                                problem ->
                                        new DocumentEvent.Refused(
                                                document.id(), document.name(), problem))
                        .orElseGet(
                                () ->
                                        new DocumentEvent.Uploaded(
                                                document.id(),
                                                document.name(),
                                                document.uploadedBy())));
        return document;
    }

    @Transactional
    Document describe(long id, DocumentDescription said) {
        Document document = get(id);
        document.isDescribed(said);
        events.fire(new DocumentEvent.Described(id));
        return document;
    }

    @Transactional
    Document retry(long id) {
        Document document = get(id);
        if (document.file().isEmpty()) {
            throw new UnknownDocument(id);
        }
        document.waitsAgain();
        events.fire(new DocumentEvent.Uploaded(id, document.name(), document.uploadedBy()));
        return document;
    }

    private boolean hadAnotherFile(long id) {
        return entities.createQuery(
                                "select count(*) from EarlierFile where document = :document",
                                Long.class)
                        .setParameter("document", id)
                        .getSingleResult()
                > 0;
    }

    /** Whether a document has these bytes, or had them before. */
    @Transactional
    boolean keeps(FileKey key) {
        return withFile(key).isPresent()
                || entities.createQuery(
                                        "select count(*) from EarlierFile where fileKey = :key",
                                        Long.class)
                                .setParameter("key", key.sha256())
                                .getSingleResult()
                        > 0;
    }

    /** The document that is gone. */
    @Transactional
    Document remove(long id) {
        Document document = get(id);
        if (document.state() != DocumentState.REFUSED || hadAnotherFile(id)) {
            throw new DocumentInUse(id);
        }
        // Whoever refers to it refuses now, in words; the database would do so without.
        events.fire(new DocumentEvent.Removed(id));
        entities.remove(document);
        return document;
    }

    /**
     * The document that is gone, whatever its state.
     *
     * @throws DocumentInUse when something refers to it
     */
    @Transactional
    Document discard(long id) {
        Document document = get(id);
        entities.remove(document);
        try {
            entities.flush();
        } catch (ConstraintViolationException referredTo) {
            throw new DocumentInUse(id);
        }
        events.fire(new DocumentEvent.Removed(id));
        return document;
    }
}
