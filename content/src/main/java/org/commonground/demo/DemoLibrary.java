package org.commonground.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentPage;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.documents.making.PackMaker;
import org.commonground.documents.making.PackSection;
import org.commonground.documents.making.PdfMaker;
import org.commonground.editorial.EditorialWorkflow;
import org.commonground.publications.Attachment;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.Publications;
import org.commonground.taxonomy.Sector;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.UnknownTerm;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Fills an empty portal with the demo content, the way an editor would: PDFs are made, uploaded and
 * read, publications described, classified and published.
 */
@ApplicationScoped
public class DemoLibrary {
    private static final Logger LOG = Logger.getLogger(DemoLibrary.class.getName());
    private static final String WHO = "Common Ground library desk";
    private static final Duration READ_WITHIN = Duration.ofSeconds(60);

    private final DocumentLibrary library;
    private final Documents documents;
    private final PdfMaker pdfs;
    private final PackMaker packs;
    private final Terms terms;
    private final Publications publications;
    private final EditorialWorkflow workflow;

    @Inject
    public DemoLibrary(
            DocumentLibrary library,
            Documents documents,
            PdfMaker pdfs,
            PackMaker packs,
            Terms terms,
            Publications publications,
            EditorialWorkflow workflow) {
        this.library = library;
        this.documents = documents;
        this.pdfs = pdfs;
        this.packs = packs;
        this.terms = terms;
        this.publications = publications;
        this.workflow = workflow;
    }

    /**
     * Does nothing when anything was ever published or drafted here. Documents must be being read
     * meanwhile.
     */
    public void stock() {
        if (publications.count(null, null) > 0) {
            return;
        }
        DemoContent content = read();
        content.terms().forEach(this::add);
        Map<String, byte[]> files = new HashMap<>();
        Map<String, Long> ids = new HashMap<>();
        for (DemoDocument document : content.documents()) {
            byte[] pdf = pdfs.make(document.manuscript());
            files.put(document.key(), pdf);
            ids.put(document.key(), upload(document.file(), pdf));
        }
        Map<String, StoredDemoDocument> stored = new HashMap<>();
        ids.forEach((key, id) -> stored.put(key, new StoredDemoDocument(id, pages(id))));
        StoredDemoLessons lessons = new StoredDemoLessons(content.sameLessons());
        // Newest first in lists, so the first is published last.
        Map<String, Long> published = new HashMap<>();
        for (DemoPublication publication : content.publications().reversed()) {
            published.put(
                    publication.key(), publish(publication, files, stored, published, lessons));
        }
        LOG.info(
                () ->
                        "The demo content is there: %d publications, %d documents"
                                .formatted(publications.count(null, null), documents.count()));
    }

    private static DemoContent read() {
        try (Jsonb json = JsonbBuilder.create()) {
            return DemoContent.read(json);
        } catch (Exception e) {
            throw new IllegalStateException("The demo content cannot be read", e);
        }
    }

    private void add(DemoTerm demo) {
        Vocabulary vocabulary =
                Vocabulary.of(demo.vocabulary())
                        .orElseThrow(() -> new UnknownTerm(demo.vocabulary()));
        if (terms.find(new TermName(vocabulary, demo.slug())).isEmpty()) {
            terms.add(
                    new Term(
                            vocabulary,
                            demo.slug(),
                            demo.label(),
                            parent(vocabulary, demo),
                            demo.synonyms(),
                            demo.sector() == null ? null : Sector.of(demo.sector()).orElseThrow()));
        }
    }

    private @Nullable Term parent(Vocabulary vocabulary, DemoTerm demo) {
        return demo.parent() == null
                ? null
                : terms.find(new TermName(vocabulary, demo.parent())).orElseThrow();
    }

    private long upload(String name, byte[] pdf) {
        try {
            return library.upload(name, new ByteArrayInputStream(pdf), WHO).document().id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> pages(long id) {
        Document document = whenRead(id);
        return documents.pages(id, 1, document.pages()).stream().map(DocumentPage::text).toList();
    }

    private Document whenRead(long id) {
        long deadline = System.nanoTime() + READ_WITHIN.toNanos();
        Document document = documents.get(id);
        while (document.state() != DocumentState.READ && System.nanoTime() < deadline) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return document;
            }
            document = documents.get(id);
        }
        return document;
    }

    private long publish(
            DemoPublication demo,
            Map<String, byte[]> files,
            Map<String, StoredDemoDocument> stored,
            Map<String, Long> published,
            StoredDemoLessons lessons) {
        List<Attachment> attachments = new ArrayList<>();
        if (demo.kind() == Kind.INFORMATION_PACK) {
            attachments.add(completePack(demo, files));
        }
        for (DemoAttachment attachment : demo.attachments()) {
            attachments.add(
                    new Attachment(
                            stored.get(attachment.document()).id(),
                            attachment.title(),
                            attachment.author(),
                            Attachment.Part.valueOf(attachment.part().name())));
        }
        Publication publication =
                workflow.start(
                        demo.kind(),
                        new PublicationDraft(
                                demo.title(),
                                lessons.linked(demo, demo.bodyReferring(stored, published)),
                                names(demo),
                                attachments,
                                demo.contact(),
                                demo.sourceYear(),
                                null,
                                notice(demo),
                                demo.sourceNote()));
        workflow.publish(publication.id());
        lessons.add(demo, publication);
        return publication.id();
    }

    private Attachment completePack(DemoPublication demo, Map<String, byte[]> files) {
        List<PackSection> sections =
                demo.attachments().stream()
                        .map(
                                each ->
                                        new PackSection(
                                                each.title(),
                                                () ->
                                                        new ByteArrayInputStream(
                                                                files.get(each.document()))))
                        .toList();
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        try {
            packs.make(demo.title(), WHO, "en-GB", sections, pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long id = upload(demo.key() + "-complete-pack.pdf", pack.toByteArray());
        return new Attachment(id, demo.title() + ": complete pack", WHO, Attachment.Part.WHOLE);
    }

    private static Set<TermName> names(DemoPublication demo) {
        Set<TermName> names = new LinkedHashSet<>();
        demo.terms()
                .forEach(
                        (vocabulary, slugs) ->
                                slugs.forEach(
                                        slug ->
                                                names.add(
                                                        new TermName(
                                                                Vocabulary.of(vocabulary)
                                                                        .orElseThrow(),
                                                                slug))));
        return names;
    }

    private static String notice(DemoPublication demo) {
        return demo.notice() == null ? "" : demo.notice();
    }
}
