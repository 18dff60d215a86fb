package org.commonground.portal.publications;

import org.commonground.portal.parts.Dates;
import org.commonground.publications.Publication;
import org.commonground.publications.Release;

import java.util.List;

/**
 * One line of a publication's public history.
 *
 * @param version names what the address shows
 */
public record HistoryLine(String date, String what, String url, String version) {
    /** What readers were given and when, newest first. */
    static List<HistoryLine> of(Publication publication) {
        return publication.releases().reversed().stream()
                .map(release -> of(publication.id(), release))
                .toList();
    }

    private static HistoryLine of(long publication, Release release) {
        String label = release.change().label();
        return new HistoryLine(
                Dates.day(release.at()),
                release.note().isBlank() ? label : label + ": " + release.note(),
                "/p/%d/v%d".formatted(publication, release.version()),
                "Version " + release.version());
    }
}
