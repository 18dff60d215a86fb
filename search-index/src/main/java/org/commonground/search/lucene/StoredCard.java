package org.commonground.search.lucene;

import org.apache.lucene.util.BytesRef;
import org.commonground.search.DocumentReference;
import org.commonground.search.FacetValue;
import org.commonground.search.PublicationReference;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchDocumentType;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** All that a result shows of a document besides its passages, in the bytes of one doc value. */
record StoredCard(
        SearchDocumentType type,
        String id,
        String title,
        String url,
        @Nullable Integer page,
        @Nullable DocumentReference document,
        PublicationReference publication,
        String language,
        Instant updated,
        @Nullable Integer year,
        @Nullable ResultDetail detail) {

    /**
     * Characters of one string; a doc value holds 32,766 bytes, and a character takes three at
     * most.
     */
    private static final int LONGEST = 1_500;

    private static final int NONE = Integer.MIN_VALUE;

    static BytesRef encode(SearchDocument from) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(from.type().name());
            out.writeUTF(cut(from.id()));
            out.writeUTF(cut(from.title()));
            out.writeUTF(cut(from.url()));
            out.writeInt(from.page() == null ? NONE : from.page());
            out.writeUTF(cut(from.language()));
            out.writeLong(from.updated().toEpochMilli());
            out.writeInt(from.year() == null ? NONE : from.year());
            PublicationReference publication = from.publication();
            out.writeLong(publication.id());
            out.writeUTF(cut(publication.title()));
            out.writeUTF(cut(publication.url()));
            out.writeUTF(cut(publication.kind().value()));
            out.writeUTF(cut(publication.kind().label()));
            StoredDetail.write(publication.evidence(), out);
            StoredDetail.write(from.document(), out);
            StoredDetail.write(from.detail(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    static StoredCard decode(BytesRef card) throws IOException {
        DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(card.bytes, card.offset, card.length));
        SearchDocumentType type = SearchDocumentType.valueOf(in.readUTF());
        String id = in.readUTF();
        String title = in.readUTF();
        String url = in.readUTF();
        Integer page = number(in.readInt());
        String language = in.readUTF();
        Instant updated = Instant.ofEpochMilli(in.readLong());
        Integer year = number(in.readInt());
        PublicationReference publication =
                new PublicationReference(
                        in.readLong(),
                        in.readUTF(),
                        in.readUTF(),
                        new FacetValue(in.readUTF(), in.readUTF()),
                        StoredDetail.value(in));
        DocumentReference document = StoredDetail.document(in);
        ResultDetail detail = StoredDetail.read(in);
        return new StoredCard(
                type, id, title, url, page, document, publication, language, updated, year, detail);
    }

    private static @Nullable Integer number(int value) {
        return value == NONE ? null : value;
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
