package org.commonground.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All publications, whatever their state. What it returns is read whole: versions, terms and
 * attachments.
 */
@ApplicationScoped
public class Publications {
    private static final String LISTED =
            " where (:kind is null or kind = :kind) and (:state is null or state = :state)";

    private final EntityManager entities;

    @Inject
    public Publications(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<Publication> find(long id) {
        return Optional.ofNullable(entities.find(Publication.class, id)).map(Publication::whole);
    }

    /**
     * @throws UnknownPublication when there is none
     */
    @Transactional
    public Publication get(long id) {
        return find(id).orElseThrow(() -> new UnknownPublication(id));
    }

    @Transactional
    public Publication add(Publication publication) {
        entities.persist(publication);
        return publication;
    }

    /**
     * Takes a draft away as if it had never been, with its versions.
     *
     * @throws jakarta.persistence.PersistenceException when something refers to it
     */
    @Transactional
    public void remove(Publication publication) {
        Publication managed = get(publication.id());
        managed.versions().forEach(entities::remove);
        entities.remove(managed);
        entities.flush();
    }

    /** Writes what is pending, so that generated numbers and revisions are known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void flush() {
        entities.flush();
    }

    /** The numbers of all published publications, ascending. */
    @Transactional
    public List<Long> publishedIds() {
        return entities.createQuery(
                        "select id from Publication where state = PUBLISHED order by id",
                        Long.class)
                .getResultList();
    }

    /** Where everything that is published stands, published last first. */
    @Transactional
    public List<PublicationAddress> addresses(int limit) {
        return entities.createQuery(
                        "select new org.commonground.publications.PublicationAddress("
                                + " publication.id, version.title, publication.publishedAt)"
                                + " from PublicationVersion version"
                                + " join version.publication publication"
                                + " where publication.state = PUBLISHED"
                                + " and version.number = publication.publishedVersion"
                                + " order by publication.publishedAt desc, publication.id desc",
                        PublicationAddress.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What is to be published by that time and is not yet, the oldest plan first. */
    @Transactional
    public List<Long> due(Instant now) {
        return entities.createQuery(
                        "select id from Publication where plan.at <= :now order by plan.at, id",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Published last, newest first; of one kind, or of all when {@code kind} is null. */
    @Transactional
    public List<Publication> latest(@Nullable Kind kind, int limit) {
        return entities.createQuery(
                        "from Publication where state = PUBLISHED and (:kind is null or kind ="
                                + " :kind) order by publishedAt desc, id desc",
                        Publication.class)
                .setParameter("kind", kind)
                .setMaxResults(limit)
                .getResultStream()
                .map(Publication::whole)
                .toList();
    }

    /** Of one kind and in one state, or whatever either is when it is null; changed last first. */
    @Transactional
    public List<Publication> listed(
            @Nullable Kind kind, @Nullable PublicationState state, int offset, int limit) {
        return entities.createQuery(
                        "from Publication" + LISTED + " order by updatedAt desc, id desc",
                        Publication.class)
                .setParameter("kind", kind)
                .setParameter("state", state)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(Publication::whole)
                .toList();
    }

    /** How many {@link #listed} finds without a limit. */
    @Transactional
    public long count(@Nullable Kind kind, @Nullable PublicationState state) {
        return entities.createQuery("select count(*) from Publication" + LISTED, Long.class)
                .setParameter("kind", kind)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** What readers of a withdrawn publication are sent to, as long as that can be read. */
    @Transactional
    public Optional<Publication> successor(Publication publication) {
        return Optional.ofNullable(publication.withdrawal())
                .map(Withdrawal::successor)
                .flatMap(this::find)
                .filter(next -> next.published().isPresent());
    }

    /** The publications that a document is attached to, whatever their state. */
    @Transactional
    public List<Publication> withDocument(long document) {
        return entities.createQuery(
                        "select distinct publication from Publication publication join"
                            + " publication.attachments attachment where attachment.documentId ="
                            + " :document order by publication.id",
                        Publication.class)
                .setParameter("document", document)
                .getResultStream()
                .map(Publication::whole)
                .toList();
    }

    /** The information pack that a document is part of; several are rare, the first counts. */
    @Transactional
    public Optional<Publication> packWith(long document) {
        return withDocument(document).stream()
                .filter(publication -> publication.kind() == Kind.INFORMATION_PACK)
                .findFirst();
    }

    /**
     * Those of {@link #withDocument} for several documents at once; a document that is attached
     * nowhere has no entry.
     */
    @Transactional
    public Map<Long, List<Publication>> withDocuments(Collection<Long> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        List<Object[]> pairs =
                entities.createQuery(
                                "select distinct attachment.documentId, publication from"
                                    + " Publication publication join publication.attachments"
                                    + " attachment where attachment.documentId in :documents order"
                                    + " by publication.id",
                                Object[].class)
                        .setParameter("documents", documents)
                        .getResultList();
        Map<Long, List<Publication>> found = new HashMap<>();
        for (Object[] pair : pairs) {
            found.computeIfAbsent((Long) pair[0], document -> new ArrayList<>())
                    .add(((Publication) pair[1]).whole());
        }
        return found;
    }

    /** Whether readers may see a document: it is attached to something published. */
    @Transactional
    public boolean isPublished(long document) {
        return entities.createQuery(
                                "select count(*) from Publication publication join"
                                    + " publication.attachments attachment where"
                                    + " attachment.documentId = :document and publication.state ="
                                    + " PUBLISHED",
                                Long.class)
                        .setParameter("document", document)
                        .getSingleResult()
                > 0;
    }
}
