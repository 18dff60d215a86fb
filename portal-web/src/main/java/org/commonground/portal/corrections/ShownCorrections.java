package org.commonground.portal.corrections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.portal.parts.Dates;
import org.commonground.upkeep.Corrections;
import org.commonground.upkeep.Erratum;
import org.commonground.upkeep.PublicNotice;
import org.commonground.upkeep.Whereabouts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notices and errata of whatever an address names: {@code #{corrections.notices('/p/12')}}.
 * What names neither a publication nor a document has none.
 */
@Named("corrections")
@RequestScoped
public class ShownCorrections {
    private final Corrections corrections;

    /** A page asks for the same more than once. */
    private final Map<String, List<Correction>> known = new HashMap<>();

    private final Map<String, List<Notice>> knownNotices = new HashMap<>();

    @Inject
    ShownCorrections(Corrections corrections) {
        this.corrections = corrections;
    }

    public List<Notice> notices(String address) {
        return knownNotices.computeIfAbsent(
                address,
                asked ->
                        Whereabouts.of(asked).stream()
                                .flatMap(place -> corrections.noticesAt(place).stream())
                                .map(Notice::of)
                                .toList());
    }

    public List<Correction> errata(String address) {
        return known.computeIfAbsent(
                address,
                asked ->
                        Whereabouts.of(asked).stream()
                                .flatMap(place -> corrections.errataOf(place).stream())
                                .map(Correction::of)
                                .toList());
    }

    /** Those of one page of a document; page 0 has those that are about the whole. */
    public List<Correction> onPage(String address, int page) {
        return errata(address).stream().filter(each -> each.page() == page).toList();
    }

    /** A notice with the day from which it holds. */
    public record Notice(String text, String day) {
        static Notice of(PublicNotice notice) {
            return new Notice(notice.text(), Dates.day(notice.dated()));
        }
    }

    /**
     * An erratum.
     *
     * @param page 0 when it is about the whole
     */
    public record Correction(int page, String place, String wrong, String correct, String day) {
        static Correction of(Erratum erratum) {
            return new Correction(
                    Optional.ofNullable(erratum.page()).orElse(0),
                    erratum.place(),
                    erratum.wrong(),
                    erratum.correct(),
                    Dates.day(erratum.dated()));
        }
    }
}
