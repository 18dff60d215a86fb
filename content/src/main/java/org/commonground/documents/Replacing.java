package org.commonground.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.ReadingProblem;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Puts another file in the place of a document's: its number, address, description and everything
 * it is attached to stay; the earlier file is kept and can come back; the new one is read.
 */
@ApplicationScoped
public class Replacing {
    private final FileStore store;
    private final Documents documents;
    private final EarlierFiles earlier;
    private final DocumentSettings settings;

    @Inject
    public Replacing(
            FileStore store, Documents documents, EarlierFiles earlier, DocumentSettings settings) {
        this.store = store;
        this.documents = documents;
        this.earlier = earlier;
        this.settings = settings;
    }

    /**
     * Takes no part in a transaction of the caller's.
     *
     * @param name what the new file is called where it comes from
     * @param who the editor, for the record
     * @throws UnknownDocument when there is none
     * @throws ReplacementRefused when the file cannot take that place
     * @throws FileTooLarge when it is too large
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Document replace(long id, String name, InputStream content, String who)
            throws IOException {
        Document document = documents.get(id);
        String tidy = FileName.tidy(name);
        BufferedInputStream stream = new BufferedInputStream(content, FileSignature.ENOUGH);
        stream.mark(FileSignature.ENOUGH);
        byte[] head = stream.readNBytes(FileSignature.ENOUGH);
        stream.reset();
        if (head.length == 0) {
            throw ReplacementRefused.because(DocumentProblem.of(ReadingProblem.EMPTY));
        }
        return switch (Arrival.of(tidy, FileSignature.of(head))) {
            case Arrival.Refused refused -> throw ReplacementRefused.because(refused.problem());
            case Arrival.Taken taken ->
                    put(document, tidy, taken.format(), store.put(stream, settings.limit()), who);
        };
    }

    private Document put(
            Document document, String name, FileFormat format, StoredFile file, String who) {
        if (document.file().equals(Optional.of(file.key()))) {
            throw ReplacementRefused.sameBytes(document);
        }
        Optional<Document> other = documents.withFile(file.key());
        if (other.isPresent()) {
            throw ReplacementRefused.another(other.get());
        }
        // The same kind of file keeps its name, and so its whole address.
        boolean sameKind = document.format().equals(Optional.of(format));
        return earlier.replace(
                document.id(), sameKind ? document.name() : name, format.mediaType(), file, who);
    }

    /**
     * Takes the last earlier file back.
     *
     * @throws UnknownDocument when there is none, or it never had another file
     */
    public Document takeBack(long id, String who) {
        EarlierFile last =
                earlier.of(id).stream().findFirst().orElseThrow(() -> new UnknownDocument(id));
        documents
                .withFile(last.file())
                .ifPresent(
                        other -> {
                            throw ReplacementRefused.another(other);
                        });
        return earlier.replace(
                id, last.name(), last.mediaType(), new StoredFile(last.file(), last.size()), who);
    }
}
