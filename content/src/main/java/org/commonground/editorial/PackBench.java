package org.commonground.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.documents.Document;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.Documents;
import org.commonground.documents.FileKey;
import org.commonground.documents.Upload;
import org.commonground.documents.reading.PdfWorkshop;
import org.commonground.documents.wire.SectionCut;
import org.commonground.publications.Attachment;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.Publications;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a pack is taken apart into its sections. Files are made outside any transaction; the
 * publication changes in one at the end.
 */
@ApplicationScoped
public class PackBench {
    private final Documents documents;
    private final DocumentLibrary library;
    private final PdfWorkshop workshop;
    private final Publications publications;
    private final EditorialWorkflow workflow;
    private final Actor actor;
    private final AuditTrail trail;

    @Inject
    public PackBench(
            Documents documents,
            DocumentLibrary library,
            PdfWorkshop workshop,
            Publications publications,
            EditorialWorkflow workflow,
            Actor actor,
            AuditTrail trail) {
        this.documents = documents;
        this.library = library;
        this.workshop = workshop;
        this.publications = publications;
        this.workflow = workflow;
        this.actor = actor;
        this.trail = trail;
    }

    /**
     * Makes a document of each section and attaches them, in their order, to the pack that the
     * whole belongs to, or to a new one. Sections that it had before give way; what else is
     * attached stays.
     *
     * @param sections none of them beyond the document's pages
     * @throws PackRefused when there are none, or the file cannot be cut
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Publication take(long whole, List<PackSectionWanted> sections) throws IOException {
        Document document = documents.get(whole);
        if (sections.isEmpty()) {
            throw PackRefused.noSections();
        }
        Publication pack = attach(document, cut(document, sections));
        trail.record(
                "took apart into sections",
                "document " + whole,
                "%d for publication %d".formatted(sections.size(), pack.id()));
        return pack;
    }

    private Publication attach(Document whole, List<Attachment> made) {
        Optional<Publication> pack = publications.packWith(whole.id());
        if (pack.isEmpty()) {
            made.addFirst(attachment(whole, Attachment.Part.WHOLE));
            PublicationDraft draft =
                    PublicationDraft.of(whole.title(), new InformationPack("", "", "", List.of()));
            return workflow.start(Kind.INFORMATION_PACK, draft.attaching(made));
        }
        PublicationDraft latest = pack.get().draft(pack.get().latest());
        return workflow.save(
                pack.get().id(),
                pack.get().revision(),
                latest.attaching(withSections(latest.attachments(), made)));
    }

    private List<Attachment> cut(Document document, List<PackSectionWanted> sections)
            throws IOException {
        FileKey file = document.file().orElseThrow(() -> PackRefused.notToBeCut(document));
        List<SectionCut> cuts =
                sections.stream().map(each -> each.cut(document.language().orElse(null))).toList();
        List<Attachment> made = new ArrayList<>();
        boolean all =
                document.isPdf()
                        && workshop.cut(
                                file,
                                cuts,
                                (number, bytes) -> {
                                    PackSectionWanted section = sections.get(number);
                                    Upload part =
                                            library.upload(
                                                    section.fileName(number + 1),
                                                    bytes,
                                                    actor.name());
                                    if (!part.alreadyThere()) {
                                        library.describe(
                                                part.document().id(),
                                                section.description(document));
                                    }
                                    made.add(section.attachment(part.document().id()));
                                });
        if (!all) {
            throw PackRefused.notToBeCut(document);
        }
        return made;
    }

    private static List<Attachment> withSections(List<Attachment> before, List<Attachment> made) {
        List<Long> numbers = made.stream().map(Attachment::documentId).toList();
        List<Attachment> all = new ArrayList<>();
        before.stream().filter(each -> each.part() == Attachment.Part.WHOLE).forEach(all::add);
        all.addAll(made);
        before.stream()
                .filter(each -> each.part() == Attachment.Part.ANNEX)
                .filter(each -> !numbers.contains(each.documentId()))
                .forEach(all::add);
        return all;
    }

    private static Attachment attachment(Document document, Attachment.Part part) {
        return new Attachment(document.id(), document.title(), document.author().orElse(""), part);
    }
}
