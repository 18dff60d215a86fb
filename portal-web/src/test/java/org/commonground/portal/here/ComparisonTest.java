package org.commonground.portal.here;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.portal.here.Finding.Standing;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.CaseStudy.Participant;
import org.commonground.publications.EvidenceLabel;
import org.commonground.taxonomy.Sector;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class ComparisonTest {
    private static final Circumstances UNKNOWN = new Circumstances(null, List.of(), Set.of(), null);

    private final Term england = place("england", "England", null);
    private final Term oldham = place("oldham", "Oldham", england);
    private final Term wrexham = place("wrexham", "Wrexham", null);
    private final Term prevention =
            new Term(Vocabulary.LEVEL, "prevention", "Prevention", null, List.of());
    private final Term police =
            new Term(
                    Vocabulary.AGENCY,
                    "police",
                    "Police",
                    null,
                    List.of("Constabulary"),
                    Sector.STATUTORY);
    private final Term council =
            new Term(Vocabulary.AGENCY, "council", "Council", null, List.of(), Sector.STATUTORY);
    private final Term church =
            new Term(
                    Vocabulary.AGENCY,
                    "church",
                    "Church",
                    null,
                    List.of(),
                    Sector.VOLUNTARY_AND_COMMUNITY);

    @Test
    void saysPlainlyWhatTheCaseStudyDoesNotSay() {
        List<Finding> findings = compare(blank(), List.of(), UNKNOWN).findings();

        assertThat(findings).extracting(Finding::standing).containsOnly(Standing.SILENT);
        assertThat(findings)
                .extracting(Finding::sentence)
                .allMatch(
                        sentence ->
                                sentence.startsWith("The case study does not say")
                                        || sentence.equals(
                                                "The case study has no evidence label."));
        assertThat(compare(blank(), List.of(), UNKNOWN).checklist()).hasSize(8);
    }

    @Test
    void whatIsWrittenDownAsNotRecordedIsNotTakenForAnAnswer() {
        CaseStudy study =
                study(
                        List.of(),
                        "Not recorded in the source.",
                        List.of("Not recorded for this project."),
                        "Handed over to the school.",
                        null);

        assertThat(compare(study, List.of(), UNKNOWN).findings())
                .filteredOn(finding -> finding.standing() == Standing.TOLD)
                .extracting(Finding::topic)
                .containsExactly("exit");
    }

    @Test
    void setsPlaceAndLevelAgainstMine() {
        List<Term> terms = List.of(oldham, prevention);

        assertThat(finding("place", terms, at(oldham)).standing()).isEqualTo(Standing.MATCHES);
        assertThat(finding("place", terms, at(england)).standing()).isEqualTo(Standing.PARTLY);
        assertThat(finding("place", terms, at(wrexham)).sentence())
                .isEqualTo("It was in Oldham, and you are in Wrexham.");
        assertThat(finding("place", terms, UNKNOWN).standing()).isEqualTo(Standing.TOLD);
        Circumstances preventing = new Circumstances(null, List.of(), Set.of(), prevention);
        assertThat(finding("level", terms, preventing).standing()).isEqualTo(Standing.MATCHES);
    }

    @Test
    void comparesPartnersByAgencyBySectorAndByName() {
        List<Term> terms = List.of(police, church);

        Finding some = finding("partners", terms, having(police));
        assertThat(some.standing()).isEqualTo(Standing.PARTLY);
        assertThat(some.sentence())
                .isEqualTo(
                        "You have 1 of the 2 partners that the case study is filed under. One is"
                                + " missing here.");
        assertThat(some.details())
                .containsExactly(
                        "Police: took part there, and you have it",
                        "Church: took part there, and is missing here");
        Finding all = finding("partners", terms, having(police, church));
        assertThat(all.standing()).isEqualTo(Standing.MATCHES);
        assertThat(all.sentence())
                .isEqualTo("You have all 2 partners that the case study is filed under.");
        assertThat(finding("partners", List.of(police), having(council)).details())
                .containsExactly(
                        "Police: took part there; you have somebody else of its sector"
                                + " (Statutory)",
                        "Council: you have it, and the case study does not name it");
        Finding none = finding("partners", List.of(church), having(council));
        assertThat(none.standing()).isEqualTo(Standing.DIFFERS);
        assertThat(none.sentence())
                .isEqualTo(
                        "You have not the one partner that the case study is filed under. One is"
                                + " missing here. Of one of your partners it is not known whether"
                                + " they took part there.");
    }

    @Test
    void aSectorIsSetAgainstEveryAgencyOfIt() {
        Circumstances statutory =
                new Circumstances(null, List.of(), Set.of(Sector.STATUTORY), null);

        Finding found = finding("partners", List.of(police, council, church), statutory);
        assertThat(found.standing()).isEqualTo(Standing.PARTLY);
        assertThat(found.sentence())
                .isEqualTo(
                        "You have none of the 3 partners that the case study is filed under. In"
                                + " place of 2 you have somebody else of the same sector. One is"
                                + " missing here.");
    }

    @Test
    void whereNoAgencyIsFiledNothingIsSaidToBeMissing() {
        CaseStudy study = caseOf(List.of(new Participant("The Constabulary", "kept watch")));

        Finding asked = partners(study, UNKNOWN);
        assertThat(asked.sentence())
                .contains("filed under no agency")
                .endsWith("who was involved.");
        assertThat(asked.details()).isEmpty();
        assertThat(partners(study, having(police)).standing()).isEqualTo(Standing.PARTLY);
        Finding unknown = partners(study, having(council));
        assertThat(unknown.standing()).isEqualTo(Standing.TOLD);
        assertThat(unknown.sentence())
                .contains("filed under no agency", "it is not known whether they took part");
    }

    @Test
    void knowsAPartnerByAnyOfItsNamesButNotByPartOfAWord() {
        CaseStudy study =
                caseOf(
                        List.of(
                                new Participant("North Wales Constabulary", "kept watch"),
                                new Participant("Churchill estate tenants", "")));

        assertThat(partners(study, having(police, church)).details())
                .containsExactly(
                        "Police: you have it, and it is named among those involved there",
                        "Church: you have it, and the case study does not name it");
    }

    @Test
    void whatMatchesNeedsNoQuestionAndWhatWorkedNeedsNoDoubt() {
        Comparison comparison = compare(told(), List.of(oldham), at(oldham));

        assertThat(comparison.checklist())
                .doesNotContain(Texts.of("here.check.place"), Texts.of("here.check.evidence"))
                .contains(Texts.of("here.check.exit"), Texts.of("here.check.level.silent"));
        assertThat(comparison.findings())
                .filteredOn(finding -> finding.topic().equals("involved"))
                .flatExtracting(Finding::details)
                .containsExactly(
                        "A teacher: chaired", "Parents: the case study does not say in what role");
    }

    @Test
    void saysInShortWhatMatchesWhatDiffersAndWhatIsNotSaid() {
        Circumstances here = new Circumstances(wrexham, List.of(police), Set.of(), prevention);

        assertThat(compare(told(), List.of(oldham, prevention, police, church), here).inShort())
                .isEqualTo("Matches: level. In part: partners. Different here: place.");
        assertThat(compare(blank(), List.of(oldham), at(oldham)).inShort())
                .isEqualTo(
                        "Matches: place. The case study does not say: level, partners, who was"
                                + " involved, facilitator, levers, exit strategy, evidence.");
    }

    @Test
    void theAddressSaysEverythingThatWasChosen() {
        assertThat(
                        new Circumstances(
                                        oldham,
                                        List.of(police, church),
                                        Set.of(Sector.STATUTORY),
                                        prevention)
                                .query())
                .isEqualTo(
                        "?place=oldham&agency=police&agency=church&sector=statutory"
                                + "&level=prevention");
        assertThat(UNKNOWN.query()).isEmpty();
    }

    private static Finding partners(CaseStudy study, Circumstances here) {
        return finding("partners", compare(study, List.of(), here));
    }

    private static Finding finding(String topic, List<Term> terms, Circumstances here) {
        return finding(topic, compare(blank(), terms, here));
    }

    private static Finding finding(String topic, Comparison comparison) {
        return comparison.findings().stream()
                .filter(finding -> finding.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private static Comparison compare(CaseStudy study, List<Term> terms, Circumstances here) {
        return new Comparison(study, terms, here);
    }

    private static Circumstances at(Term place) {
        return new Circumstances(place, List.of(), Set.of(), null);
    }

    private static Circumstances having(Term... partners) {
        return new Circumstances(null, List.of(partners), Set.of(), null);
    }

    private static Term place(String slug, String label, @Nullable Term parent) {
        return new Term(Vocabulary.PLACE, slug, label, parent, List.of());
    }

    private static CaseStudy blank() {
        return caseOf(List.of());
    }

    private static CaseStudy caseOf(List<Participant> participants) {
        return study(participants, "", List.of(), "", null);
    }

    private static CaseStudy told() {
        return study(
                List.of(new Participant("A teacher", "chaired"), new Participant("Parents", "")),
                "A youth worker",
                List.of("A grant"),
                "The school goes on with it",
                EvidenceLabel.WORKED);
    }

    private static CaseStudy study(
            List<Participant> participants,
            String facilitator,
            List<String> levers,
            String exit,
            @Nullable EvidenceLabel evidence) {
        return new CaseStudy(
                "A summary",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                participants,
                facilitator,
                levers,
                "",
                "",
                exit,
                evidence);
    }
}
