package org.commonground.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.documents.DocumentState;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All imports and their files. */
@ApplicationScoped
@Transactional
public class Imports {
    private static final Set<DocumentState> SETTLED =
            Set.of(DocumentState.READ, DocumentState.REFUSED);

    private final EntityManager entities;

    @Inject
    public Imports(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @throws UnknownImport when there is none
     */
    public Import get(long id) {
        Import found = entities.find(Import.class, id);
        if (found == null) {
            throw new UnknownImport(id);
        }
        return found;
    }

    /** Newest first. */
    public List<Import> latest(int offset, int limit) {
        return entities.createQuery("from Import order by id desc", Import.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(*) from Import", Long.class).getSingleResult();
    }

    /** In the order in which they stood in the zip or came. */
    public List<ImportedFile> files(long id) {
        return entities.createQuery(
                        "from ImportedFile where batch = :id order by id", ImportedFile.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** How many files of an import are in each state; states without any are absent. */
    public Map<ImportedState, Long> tally(long id) {
        Map<ImportedState, Long> tally = new HashMap<>();
        entities.createQuery(
                        "select state, count(*) from ImportedFile where batch = :id group by state",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .forEach(row -> tally.put((ImportedState) row[0], (Long) row[1]));
        return tally;
    }

    Import add(Import batch) {
        entities.persist(batch);
        entities.flush();
        return batch;
    }

    ImportedFile add(ImportedFile file) {
        entities.persist(file);
        return file;
    }

    ImportedFile file(long id) {
        return entities.find(ImportedFile.class, id);
    }

    /** The zips that nobody has looked into, the oldest first. */
    List<Import> waiting() {
        return entities.createQuery("from Import where state = WAITING order by id", Import.class)
                .getResultList();
    }

    List<Import> running() {
        return entities.createQuery("from Import where state = RUNNING order by id", Import.class)
                .getResultList();
    }

    /** The next file that is in a zip and not in the library. */
    Optional<ImportedFile> nextToStore(long id) {
        return entities.createQuery(
                        "from ImportedFile where batch = :id and state = WAITING order by id",
                        ImportedFile.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Files whose documents have been read, or could not be. */
    List<ImportedFile> nextToDescribe(int limit) {
        return entities.createQuery(
                        "select file from ImportedFile file, Document document where document.id ="
                                + " file.document and file.state = STORED and document.state in"
                                + " :settled order by file.id",
                        ImportedFile.class)
                .setParameter("settled", SETTLED)
                .setMaxResults(limit)
                .getResultList();
    }

    List<ImportedFile> nextToPublish(int limit) {
        return entities.createQuery(
                        "from ImportedFile where publishing = true and state = DRAFTED order by id",
                        ImportedFile.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whether another file, of this or another import, brought that document. */
    boolean isBroughtByAnother(long document, long file) {
        return entities.createQuery(
                                "select count(*) from ImportedFile where document = :document and"
                                        + " id <> :file",
                                Long.class)
                        .setParameter("document", document)
                        .setParameter("file", file)
                        .getSingleResult()
                > 0;
    }
}
