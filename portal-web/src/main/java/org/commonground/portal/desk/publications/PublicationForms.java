package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.publications.Attachment;
import org.commonground.publications.BodyJson;
import org.commonground.publications.Kind;
import org.commonground.publications.Particulars;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out forms: empty ones, and those that show what a publication says. */
@ApplicationScoped
public class PublicationForms {
    private final Terms terms;
    private final Documents documents;

    @Inject
    PublicationForms(Terms terms, Documents documents) {
        this.terms = terms;
        this.documents = documents;
    }

    /** For proxies. */
    protected PublicationForms() {
        throw new UnsupportedOperationException();
    }

    /** What the publication said last. */
    PublicationForm of(Publication publication) {
        return of(publication.draft(publication.latest()));
    }

    /** What was typed and not saved. */
    PublicationForm of(Kind kind, FormCopy copy) {
        Particulars with = copy.particulars();
        PublicationForm form =
                new PublicationForm(
                        copy.title(),
                        copy.contact(),
                        null,
                        null,
                        copy.notice(),
                        BodyForm.of(BodyJson.read(kind, copy.body().toString())),
                        choices(with.termNames()),
                        attachments(with.attachments()));
        copy.layOver(form);
        return form;
    }

    private PublicationForm of(PublicationDraft draft) {
        return new PublicationForm(
                draft.title(),
                draft.contact(),
                draft.sourceYear(),
                draft.reviewBy(),
                draft.notice(),
                BodyForm.of(draft.body()),
                choices(draft.terms()),
                attachments(draft.attachments()));
    }

    /**
     * An empty one with those of the documents that can be attached; the first gives it its title
     * and year.
     */
    PublicationForm blank(Kind kind, List<Long> ids) {
        Map<Long, Document> found = byId(ids);
        List<Document> chosen =
                ids.stream()
                        .distinct()
                        .flatMap(id -> Stream.ofNullable(found.get(id)))
                        .filter(document -> document.state() != DocumentState.REFUSED)
                        .toList();
        return new PublicationForm(
                chosen.stream().findFirst().map(Document::title).orElse(""),
                "",
                chosen.stream()
                        .findFirst()
                        .flatMap(document -> Optional.ofNullable(document.description().dated()))
                        .map(LocalDate::getYear)
                        .orElse(null),
                null,
                "",
                BodyForm.blank(kind),
                choices(List.of()),
                chosen.stream().map(AttachmentForm::of).toList());
    }

    /** Slugs of one vocabulary by label. */
    Map<String, String> options(Vocabulary vocabulary) {
        return TermChoice.whole(vocabulary, terms.of(vocabulary)).options();
    }

    /** All vocabularies with nothing ticked. */
    public List<TermChoice> terms() {
        return choices(List.of());
    }

    /** The same with retired terms, which things may still be filed under. */
    public List<TermChoice> allTerms() {
        return Stream.of(Vocabulary.values())
                .map(vocabulary -> TermChoice.whole(vocabulary, terms.of(vocabulary)))
                .toList();
    }

    /**
     * @param chosen names that terms have or once had
     */
    private List<TermChoice> choices(Collection<TermName> chosen) {
        List<TermName> today =
                chosen.stream()
                        .flatMap(name -> terms.everNamed(name).stream())
                        .map(term -> new TermName(term.vocabulary(), term.slug()))
                        .toList();
        return Stream.of(Vocabulary.values())
                .map(vocabulary -> new TermChoice(vocabulary, terms.of(vocabulary), today))
                .toList();
    }

    private List<AttachmentForm> attachments(List<Attachment> attachments) {
        Map<Long, Document> found = byId(attachments.stream().map(Attachment::documentId).toList());
        return attachments.stream()
                .filter(attachment -> found.containsKey(attachment.documentId()))
                .map(
                        attachment ->
                                AttachmentForm.of(attachment, found.get(attachment.documentId())))
                .toList();
    }

    private Map<Long, Document> byId(List<Long> ids) {
        return documents.all(ids).stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
    }
}
