package org.commonground.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.documents.Document;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.documents.FileKey;
import org.commonground.documents.Replacing;
import org.commonground.documents.Upload;
import org.commonground.documents.reading.PdfWorkshop;
import org.commonground.documents.wire.PackJoin;
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
 * Where a pack is taken apart into its sections and put together again. Files are made outside any
 * transaction; the publication changes in one at the end.
 */
@ApplicationScoped
public class PackBench {
    private final Documents documents;
    private final DocumentLibrary library;
    private final Replacing replacing;
    private final PdfWorkshop workshop;
    private final Publications publications;
    private final EditorialWorkflow workflow;
    private final Actor actor;

    @Inject
    public PackBench(
            Documents documents,
            DocumentLibrary library,
            Replacing replacing,
            PdfWorkshop workshop,
            Publications publications,
            EditorialWorkflow workflow,
            Actor actor) {
        this.documents = documents;
        this.library = library;
        this.replacing = replacing;
        this.workshop = workshop;
        this.publications = publications;
        this.workflow = workflow;
        this.actor = actor;
    }

    /** The information pack that a document is part of; several are rare, the first counts. */
    public Optional<Publication> packOf(long document) {
        return publications.withDocument(document).stream()
                .filter(publication -> publication.kind() == Kind.INFORMATION_PACK)
                .findFirst();
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
        List<Attachment> made = cut(document, sections);
        Optional<Publication> pack = packOf(whole);
        if (pack.isEmpty()) {
            made.addFirst(attachment(document, Attachment.Part.WHOLE));
            PublicationDraft draft =
                    PublicationDraft.of(
                            document.title(), new InformationPack("", "", "", List.of()));
            return workflow.start(Kind.INFORMATION_PACK, draft.attaching(made));
        }
        Publication publication = pack.get();
        return workflow.save(
                publication.id(),
                publication.revision(),
                publication.draft(publication.latest()).attaching(withSections(publication, made)));
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

    private static List<Attachment> withSections(Publication pack, List<Attachment> made) {
        List<Long> numbers = made.stream().map(Attachment::documentId).toList();
        List<Attachment> all = new ArrayList<>();
        pack.attachments().stream()
                .filter(each -> each.part() == Attachment.Part.WHOLE)
                .forEach(all::add);
        all.addAll(made);
        pack.attachments().stream()
                .filter(each -> each.part() == Attachment.Part.ANNEX)
                .filter(each -> !numbers.contains(each.documentId()))
                .forEach(all::add);
        return all;
    }

    private static Attachment attachment(Document document, Attachment.Part part) {
        return new Attachment(document.id(), document.title(), document.author().orElse(""), part);
    }

    /**
     * Makes the complete file of a pack anew from its sections, with a bookmark for each. It takes
     * the place of the one that is there, whose address stays; the earlier one is kept.
     *
     * @throws PackRefused when it has no sections, or one of them is no PDF that was read
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Document rebuild(long whole) throws IOException {
        Publication pack = packOf(whole).orElseThrow(PackRefused::noSections);
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
        return documents.get(whole);
    }
}
