package org.commonground.portal.here;

import org.commonground.portal.here.Finding.Standing;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.CaseStudy;
import org.commonground.taxonomy.Sector;
import org.commonground.taxonomy.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            return Finding.of("partners", Standing.SILENT, Texts.of("here.partners.silent"));
        }
        if (!here.hasPartners()) {
            return new Finding(
                    "partners",
                    Standing.TOLD,
                    Texts.of(theirs.isEmpty() ? "here.partners.toldUnfiled" : "here.partners.told"),
                    theirs.stream().map(Term::label).toList());
        }
        Map<Share, List<Term>> shares =
                Stream.concat(theirs.stream(), here.partners().stream())
                        .distinct()
                        .collect(Collectors.groupingBy(this::share));
        return new Finding("partners", standing(shares), sentence(shares), lines(shares));
    }

    private Share share(Term agency) {
        boolean isHere = here.partners().contains(agency);
        if (!theirs.contains(agency)) {
            return isNamed(agency) ? Share.NAMED : Share.ONLY_HERE;
        }
        Sector sector = agency.sector();
        boolean isAlike = sector != null && sector != Sector.OTHER && here.has(sector);
        return isHere ? Share.BOTH : isAlike ? Share.SECTOR : Share.MISSING;
    }

    /** Where no agency is filed, nothing is known to be missing. */
    private Standing standing(Map<Share, List<Term>> shares) {
        boolean some =
                shares.containsKey(Share.BOTH)
                        || shares.containsKey(Share.NAMED)
                        || shares.containsKey(Share.SECTOR);
        if (theirs.isEmpty()) {
            return some ? Standing.PARTLY : Standing.TOLD;
        }
        if (count(shares, Share.BOTH) == theirs.size()) {
            return Standing.MATCHES;
        }
        return some ? Standing.PARTLY : Standing.DIFFERS;
    }

    /** What is shared, what is missing, and what is not known. */
    private String sentence(Map<Share, List<Term>> shares) {
        List<String> said = new ArrayList<>();
        if (theirs.isEmpty()) {
            said.add(Texts.of("here.partners.unfiled"));
        } else {
            int both = count(shares, Share.BOTH);
            String have = both == 0 ? "none" : both == theirs.size() ? "all" : "some";
            said.add(Texts.of("here.partners.have." + have, theirs.size(), both));
        }
        Stream.of(Share.SECTOR, Share.MISSING, Share.NAMED, Share.ONLY_HERE)
                .filter(shares::containsKey)
                .map(share -> Texts.of(share.key("count"), count(shares, share)))
                .forEach(said::add);
        return String.join(" ", said);
    }

    private static List<String> lines(Map<Share, List<Term>> shares) {
        return Stream.of(Share.values())
                .flatMap(
                        share ->
                                shares.getOrDefault(share, List.of()).stream()
                                        .map(agency -> share.line(agency)))
                .toList();
    }

    private static int count(Map<Share, List<Term>> shares, Share share) {
        return shares.getOrDefault(share, List.of()).size();
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

    /** On which side an agency is, in the order in which it is told. */
    private enum Share {
        /** Filed there, and a partner here. */
        BOTH("both"),
        /** A partner here, and named there without being filed. */
        NAMED("named"),
        /** Filed there; here is another one of its sector. */
        SECTOR("sector"),
        /** Filed there, and nobody like it here. */
        MISSING("missing"),
        /** A partner here of which nothing is said there. */
        ONLY_HERE("onlyHere");

        private final String name;

        Share(String name) {
            this.name = name;
        }

        String key(String what) {
            return "here.partners." + what + "." + name;
        }

        String line(Term agency) {
            Sector sector = agency.sector();
            return Texts.of(key("line"), agency.label(), sector == null ? "" : sector.label());
        }
    }
}
