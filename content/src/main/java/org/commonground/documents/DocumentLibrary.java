package org.commonground.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.ReadingProblem;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Where documents are handed in and given out.
 *
 * <p>Safe for many threads. An upload takes part in no transaction of the caller's: when it
 * returns, bytes and row are there to stay.
 */
@ApplicationScoped
public class DocumentLibrary {
    private final FileStore store;
    private final Documents documents;
    private final DocumentSettings settings;
    private final Clock clock;

    @Inject
    public DocumentLibrary(
            FileStore store, Documents documents, DocumentSettings settings, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a file in. One that cannot be taken (empty, too large, of no kind that can be read) is
     * listed as refused, with its problem, and its bytes are not kept. The same bytes again give
     * the document that is there.
     *
     * @param name what it is called where it comes from; anything
     * @param who the editor, for the record
     * @throws StorageFailed when there is no room for it
     * @throws IOException when the stream breaks off; then nothing has happened
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Upload upload(String name, InputStream content, String who) throws IOException {
        String tidy = FileName.tidy(name);
        BufferedInputStream stream = new BufferedInputStream(content, FileSignature.ENOUGH);
        stream.mark(FileSignature.ENOUGH);
        byte[] head = stream.readNBytes(FileSignature.ENOUGH);
        stream.reset();
        FileSignature type = FileSignature.of(head);
        if (head.length == 0) {
            return refuse(tidy, type, DocumentProblem.of(ReadingProblem.EMPTY), who);
        }
        return switch (Arrival.of(tidy, type)) {
            case Arrival.Refused refused -> refuse(tidy, type, refused.problem(), who);
            case Arrival.Taken taken -> {
                try {
                    yield keep(tidy, taken.format(), store.put(stream, settings.limit()), who);
                } catch (FileTooLarge e) {
                    yield refuse(tidy, type, new DocumentProblem(e.code(), e.getMessage()), who);
                }
            }
        };
    }

    private Upload keep(String name, FileFormat type, StoredFile file, String who) {
        Optional<Document> same = documents.withFile(file.key());
        if (same.isPresent()) {
            return new Upload(same.get(), true);
        }
        try {
            Document document = new Document(name, type.mediaType(), clock.instant(), who);
            document.isKeptAs(file);
            return new Upload(documents.add(document), false);
        } catch (PersistenceException e) {
            // Somebody else may have brought the same bytes in the meantime.
            Document other = documents.withFile(file.key()).orElseThrow(() -> e);
            return new Upload(other, true);
        }
    }

    private Upload refuse(String name, FileSignature type, DocumentProblem problem, String who) {
        Document document = new Document(name, type.mediaType(), clock.instant(), who);
        document.isRefused(problem);
        return new Upload(documents.add(document), false);
    }

    /**
     * The bytes of a document.
     *
     * @throws UnknownDocument when there is none or its bytes were not kept
     */
    public DocumentFile open(long id) {
        Document document = documents.get(id);
        FileKey key = document.file().orElseThrow(() -> new UnknownDocument(id));
        return new DocumentFile(store, key, document.name(), document.mediaType(), document.size());
    }

    /** The bytes of a file that a document had before. */
    public DocumentFile open(EarlierFile file) {
        return new DocumentFile(store, file.file(), file.name(), file.mediaType(), file.size());
    }

    /**
     * The first page as a JPEG about 300 pixels wide; empty until it is read, or when it could not
     * be drawn.
     */
    public Optional<DocumentFile> thumbnail(long id) throws IOException {
        Optional<FileKey> picture = documents.find(id).flatMap(Document::picture);
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        FileKey key = picture.get();
        return Optional.of(
                new DocumentFile(store, key, "page-1.jpg", "image/jpeg", store.size(key)));
    }

    /**
     * What a reader wants to know before opening a document.
     *
     * @throws UnknownDocument when there is none
     */
    public DocumentCard card(long id) {
        return card(documents.get(id));
    }

    public DocumentCard card(Document document) {
        return DocumentCard.of(document, settings.downloadTimes());
    }

    /**
     * The texts of pages from one number to another, both included, 1-based.
     *
     * @throws UnknownDocument when there is none
     */
    public List<DocumentPage> pageTexts(long id, int from, int to) {
        documents.get(id);
        return documents.pages(id, from, to);
    }

    /** Puts what people say about a document over what the file says; no reading overwrites it. */
    public Document describe(long id, DocumentDescription said) {
        return documents.describe(id, said);
    }

    /**
     * Reads a document once more.
     *
     * @throws UnknownDocument when there is none or its bytes were not kept
     */
    public Document retry(long id) {
        return documents.retry(id);
    }

    /**
     * Forgets a refused document and its bytes.
     *
     * @throws DocumentInUse when it was not refused
     */
    public void remove(long id) throws IOException {
        Optional<FileKey> file = documents.remove(id).file();
        if (file.isPresent() && !documents.keeps(file.get())) {
            store.delete(file.get());
        }
    }

    /**
     * Forgets a document that is part of nothing, and its bytes.
     *
     * @throws DocumentInUse when something refers to it
     * @throws IOException when the document is gone and its bytes are still there
     */
    public void discard(long id) throws IOException {
        Optional<FileKey> file = documents.discard(id).file();
        if (file.isPresent()) {
            store.delete(file.get());
        }
    }
}
