package org.commonground.portal.here;

import org.commonground.portal.parts.Texts;
import org.commonground.publications.CaseStudy;
import org.commonground.taxonomy.Sector;
import org.commonground.taxonomy.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who took part there against who is here. Agencies that the case study is filed under are compared
 * one by one; a partner of ours also counts as being there when the list of who was involved names
 * it, by any of its names.
 */
record PartnersCompared(
        List<Term> theirs, List<CaseStudy.Participant> participants, Circumstances here) {
    Finding finding() {
        if (theirs.isEmpty() && participants.isEmpty()) {
            return Finding.of(
                    "partners", Finding.Standing.SILENT, Texts.of("here.partners.silent"));
        }
        if (!here.hasPartners()) {
            return new Finding(
                    "partners",
                    Finding.Standing.TOLD,
                    Texts.of("here.partners.told"),
                    theirs.stream().map(Term::label).toList());
        }
        List<String> lines = new ArrayList<>();
        int both = 0;
        int missing = 0;
        for (Term agency : theirs) {
            Sector sector = agency.sector();
            if (here.partners().contains(agency)) {
                both++;
                lines.add(Texts.of("here.partners.both", agency.label()));
            } else if (sector != null && here.has(sector)) {
                lines.add(Texts.of("here.partners.sector", agency.label(), sector.label()));
            } else {
                missing++;
                lines.add(Texts.of("here.partners.missing", agency.label()));
            }
        }
        for (Term partner : here.partners()) {
            if (!theirs.contains(partner)) {
                boolean named = isNamed(partner);
                both += named ? 1 : 0;
                lines.add(
                        Texts.of(
                                named ? "here.partners.named" : "here.partners.onlyHere",
                                partner.label()));
            }
        }
        return new Finding("partners", standing(both, missing), sentence(both, missing), lines);
    }

    private Finding.Standing standing(int both, int missing) {
        if (both > 0 && missing == 0) {
            return Finding.Standing.MATCHES;
        }
        return both > 0 || missing < theirs.size()
                ? Finding.Standing.PARTLY
                : Finding.Standing.DIFFERS;
    }

    private String sentence(int both, int missing) {
        return theirs.isEmpty()
                ? Texts.of("here.partners.notFiled")
                : Texts.of("here.partners.compared", both, missing);
    }

    private boolean isNamed(Term partner) {
        return Stream.concat(Stream.of(partner.label()), partner.synonyms().stream())
                .map(
                        name ->
                                Pattern.compile(
                                        "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})",
                                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .anyMatch(
                        name ->
                                participants.stream()
                                        .anyMatch(one -> name.matcher(one.who()).find()));
    }
}
