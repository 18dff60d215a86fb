package org.commonground.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.documents.Document;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.documents.FileKey;
import org.commonground.documents.Replacing;
import org.commonground.documents.reading.PdfWorkshop;
import org.commonground.documents.wire.PackJoin;
import org.commonground.publications.Attachment;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Puts a pack together again from the sections that readers have, or would have. */
@ApplicationScoped
public class PackRebuilding {
    private final Documents documents;
    private final Replacing replacing;
    private final PdfWorkshop workshop;
    private final Publications publications;
    private final Actor actor;
    private final AuditTrail trail;

    @Inject
    PackRebuilding(
            Documents documents,
            Replacing replacing,
            PdfWorkshop workshop,
            Publications publications,
            Actor actor,
            AuditTrail trail) {
        this.documents = documents;
        this.replacing = replacing;
        this.workshop = workshop;
        this.publications = publications;
        this.actor = actor;
        this.trail = trail;
    }

    /**
     * Makes the complete file of a pack anew from its sections, with a bookmark for each. It takes
     * the place of the one that is there, whose address stays; the earlier one is kept.
     *
     * @throws PackRefused when it has no sections, or one of them is no PDF that was read
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Document rebuild(long whole) throws IOException {
        Publication pack = publications.packWith(whole).orElseThrow(PackRefused::noSections);
        List<PackJoin.Part> parts = new ArrayList<>();
        List<FileKey> files = new ArrayList<>();
        for (Attachment attachment : pack.attachments()) {
            if (attachment.part() == Attachment.Part.SECTION && attachment.documentId() != whole) {
                Document section = documents.get(attachment.documentId());
                if (!section.isPdf() || section.state() != DocumentState.READ) {
                    throw PackRefused.notToBeJoined(section);
                }
                parts.add(new PackJoin.Part(attachment.title(), section.size()));
                files.add(section.file().orElseThrow());
            }
        }
        if (parts.isEmpty()) {
            throw PackRefused.noSections();
        }
        Document document = documents.get(whole);
        PackJoin join =
                new PackJoin(
                        document.title(),
                        document.author().orElse(null),
                        document.language().orElse(null),
                        parts);
        boolean made =
                workshop.join(
                        join,
                        files,
                        (number, bytes) ->
                                replacing.replace(whole, document.name(), bytes, actor.name()));
        if (!made) {
            throw PackRefused.notToBeCut(document);
        }
        trail.record(
                "put together from sections",
                "document " + whole,
                "%d of publication %d".formatted(parts.size(), pack.id()));
        return documents.get(whole);
    }
}
