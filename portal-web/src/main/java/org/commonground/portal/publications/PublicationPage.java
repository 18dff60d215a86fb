package org.commonground.portal.publications;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.Documents;
import org.commonground.editorial.previews.PreviewLinks;
import org.commonground.kernel.London;
import org.commonground.kernel.PublicAddress;
import org.commonground.lessons.SameLessons;
import org.commonground.portal.lessons.LessonCards;
import org.commonground.portal.parts.ContentsEntry;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.FileCard;
import org.commonground.portal.parts.LearningPointCard;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.PublicationCard;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.publications.kinds.BodyView;
import org.commonground.portal.publications.kinds.Contents;
import org.commonground.portal.routes.SettledAddress;
import org.commonground.publications.Attachment;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.EvidenceLabel;
import org.commonground.publications.Particulars;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;
import org.commonground.publications.UnknownPublication;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A publication as readers see it: its published version, or the latest one for an editor who is
 * preparing it.
 */
@Named
@RequestScoped
public class PublicationPage {
    private static final int LATEST = 3;

    @Inject private Publications publications;

    @Inject private Documents documents;

    @Inject private DocumentLibrary library;

    @Inject private SameLessons same;

    @Inject private PreviewLinks previews;

    @Inject private PublicAddress address;

    @Inject private Clock clock;

    @Inject private HttpServletRequest http;

    private ShownVersion shown;
    private Publication publication;
    private PublicationVersion version;
    private Particulars particulars;
    private List<FileCard> files = List.of();
    private List<LearningPointCard> lessons = List.of();
    private Map<Long, Document> attached = Map.of();

    /**
     * Finds what the address names.
     *
     * @throws UnknownPublication when there is none that this reader may see
     * @throws WithdrawnPublication when there was one
     */
    @PostConstruct
    void open() {
        shown = ShownVersion.of(http, publications, previews);
        publication = shown.publication();
        version = shown.version();
        particulars = publication.particulars(version);
        attached =
                documents
                        .all(
                                particulars.attachments().stream()
                                        .map(Attachment::documentId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        files = particulars.attachments().stream().filter(this::mayBeRead).map(this::card).toList();
        lessons = LessonCards.of(publication, version, documents, same).cards();
    }

    /** Files that went with an earlier version may be out of reach by now. */
    private boolean mayBeRead(Attachment attachment) {
        return attached.containsKey(attachment.documentId())
                && (shown.isPresent()
                        || http.isUserInRole("editor")
                        || publications.isPublished(attachment.documentId()));
    }

    /** Leads from the address of an earlier title to that of today's. */
    public void settle() {
        if (!shown.settledAt().equals(http.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))) {
            SettledAddress.leadTo(shown.settledAt(), http);
        }
    }

    /** Why it is not, or not only, what readers are meant to read. */
    public ShownVersion shown() {
        return shown;
    }

    public long id() {
        return publication.id();
    }

    public String title() {
        return version.title();
    }

    public String summary() {
        return body().summary();
    }

    public String kind() {
        return publication.kind().value();
    }

    public String kindLabel() {
        return publication.kind().label();
    }

    public String kindPlural() {
        return Texts.of("kinds." + kind());
    }

    public @Nullable EvidenceLabel evidence() {
        return body() instanceof CaseStudy study ? study.evidence() : null;
    }

    public List<String> details() {
        String meta =
                publication.published().isPresent()
                        ? PublicationCard.of(publication).meta()
                        : publication.state().label();
        return meta.isEmpty() ? List.of() : List.of(meta);
    }

    public String notice() {
        return particulars.notice();
    }

    public String lastUpdated() {
        return Dates.second(publication.lastUpdated());
    }

    public String permanentUrl() {
        return address.of(publication.address());
    }

    /** A PDF of what is published; null while nothing is. */
    public @Nullable String printUrl() {
        return publication.published().isPresent()
                ? "/p/%d/print.pdf".formatted(publication.id())
                : null;
    }

    /** The desk's page for it, for editors; null for readers. */
    public @Nullable String editUrl() {
        return http.isUserInRole("editor") ? "/desk/publications/" + publication.id() : null;
    }

    /** What it says, in the way of its kind. */
    public BodyView view() {
        return BodyView.of(body(), London.today(clock));
    }

    public List<ContentsEntry> contents() {
        Contents contents = new Contents();
        boolean lessonsFirst = view().lessonsFirst();
        boolean lessons = !learningPoints().isEmpty();
        boolean pack = completeFile() != null || kind().equals("information-pack");
        return contents.add("publication.lessons", "learning-points", lessons && lessonsFirst)
                .add("publication.complete", "complete", completeFile() != null)
                .add("publication.packFiles", "files", pack && !files().isEmpty())
                .addAll(view().contents())
                .add("publication.lineage", "lineage", lineage())
                .add("publication.lessons", "learning-points", lessons && !lessonsFirst)
                .add("publication.files", "files", !pack && !files().isEmpty())
                .add("publication.terms", "terms", terms())
                .add("publication.about", "about-this-page", true)
                .list();
    }

    /** Works that it answers, measures or belongs to. */
    public List<LineageLink> lineage() {
        return body().lineage().stream().map(other -> LineageLink.of(other, publications)).toList();
    }

    public List<LearningPointCard> learningPoints() {
        return lessons;
    }

    /** Of a pack: the whole as one file, null when there is none. */
    public @Nullable FileCard completeFile() {
        return kind().equals("information-pack") ? first(Attachment.Part.WHOLE) : null;
    }

    public List<FileCard> files() {
        FileCard complete = completeFile();
        return files.stream().filter(file -> !file.equals(complete)).toList();
    }

    public List<NamedLink> terms() {
        return publication.terms().stream().map(NamedLink::to).toList();
    }

    public String contact() {
        return particulars.contact();
    }

    public @Nullable String reviewBy() {
        return particulars.reviewBy() == null ? null : Dates.day(particulars.reviewBy());
    }

    /** What readers were given and when, newest first. */
    public List<HistoryLine> history() {
        return HistoryLine.of(publication);
    }

    /** Others of the same kind, published last: a way on where nothing else is like it. */
    public List<PublicationCard> latestOfItsKind() {
        return publications.latest(publication.kind(), LATEST + 1).stream()
                .filter(other -> other.id() != publication.id())
                .limit(LATEST)
                .map(PublicationCard::of)
                .toList();
    }

    private PublicationBody body() {
        return version.body();
    }

    private @Nullable FileCard first(Attachment.Part part) {
        for (int at = 0; at < files.size(); at++) {
            if (particulars.attachments().get(at).part() == part) {
                return files.get(at);
            }
        }
        return null;
    }

    private FileCard card(Attachment attachment) {
        Document document =
                Optional.ofNullable(attached.get(attachment.documentId())).orElseThrow();
        return FileCard.of(attachment, document, library.card(document));
    }
}
