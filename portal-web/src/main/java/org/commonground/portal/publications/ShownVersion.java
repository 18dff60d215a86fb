package org.commonground.portal.publications;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.editorial.previews.PreviewLinks;
import org.commonground.people.Role;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;
import org.commonground.publications.UnknownPublication;
import org.commonground.publications.UnknownVersion;
import org.commonground.publications.Withdrawal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a publication that an address shows to whoever asks for it.
 *
 * @param settledAt the address under which it is shown; whoever asked for another is sent there
 */
public record ShownVersion(
        Publication publication, PublicationVersion version, Why why, String settledAt) {
    private static final Pattern VERSION = Pattern.compile("v(\\d{1,6})");

    /** What a reader has to know of it. */
    public enum Why {
        /** It is what readers are meant to read. */
        PRESENT,
        /** Readers saw it once, or see it also under the plain address. */
        NUMBERED,
        /** No reader has seen it yet. */
        UNPUBLISHED,
        /** Somebody was given a secret address to look at it before readers do. */
        PREVIEW,
        /** Its address leads elsewhere for good. */
        SUPERSEDED
    }

    /**
     * What {@code /p/{id}}, {@code /p/{id}/{slug}}, {@code /p/{id}/v{n}} and {@code
     * /preview/{secret}} show.
     *
     * @throws UnknownPublication when there is none that the asker may see
     * @throws UnknownVersion the same for a version
     * @throws WithdrawnPublication when there was one and nothing has taken its place
     */
    static ShownVersion of(
            HttpServletRequest request, Publications publications, PreviewLinks previews) {
        Object secret = request.getAttribute("path.secret");
        if (secret != null) {
            Publication publication = previews.follow(secret.toString());
            return new ShownVersion(
                    publication,
                    publication.latest(),
                    Why.PREVIEW,
                    String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)));
        }
        long id = AddressNumber.of(request, "id");
        Publication publication = publications.get(id);
        boolean editor = request.isUserInRole(Role.EDITOR.value());
        Matcher number = VERSION.matcher(String.valueOf(request.getAttribute("path.slug")));
        if (number.matches()) {
            return numbered(publication, Integer.parseInt(number.group(1)), editor);
        }
        Optional<PublicationVersion> published = publication.published();
        if (published.isPresent()) {
            return new ShownVersion(
                    publication, published.get(), Why.PRESENT, publication.address());
        }
        if (editor) {
            return new ShownVersion(
                    publication, publication.latest(), Why.UNPUBLISHED, publication.address());
        }
        Publication successor =
                publications.successor(publication).orElseThrow(() -> gone(publication));
        return new ShownVersion(
                publication, publication.latest(), Why.SUPERSEDED, successor.address());
    }

    private static ShownVersion numbered(Publication publication, int number, boolean editor) {
        boolean forReaders =
                publication.published().isPresent() && publication.wasPublished(number);
        if (!forReaders && !editor) {
            throw publication.published().isPresent()
                    ? new UnknownVersion(number)
                    : gone(publication);
        }
        PublicationVersion version =
                publication.version(number).orElseThrow(() -> new UnknownVersion(number));
        return new ShownVersion(
                publication,
                version,
                publication.wasPublished(number) ? Why.NUMBERED : Why.UNPUBLISHED,
                "/p/%d/v%d".formatted(publication.id(), number));
    }

    /** Why a reader gets nothing of a publication that is not published. */
    public static RuntimeException gone(Publication publication) {
        Withdrawal withdrawal = publication.withdrawal();
        return withdrawal == null
                ? new UnknownPublication(publication.id())
                : new WithdrawnPublication(withdrawal.because());
    }

    /** Whether it is for search engines. */
    boolean isPresent() {
        return why == Why.PRESENT;
    }

    /** Whether it is what readers see under the plain address, too. */
    public boolean isCurrent() {
        return publication.published().filter(version::equals).isPresent();
    }

    /** "Version 2 of 4 April 2006". */
    public String title() {
        return "Version %d of %s".formatted(version.number(), Dates.day(version.savedAt()));
    }

    /** The same publication as readers see it now; empty when they do not. */
    public String presentUrl() {
        return publication.published().isPresent() ? publication.address() : "";
    }
}
