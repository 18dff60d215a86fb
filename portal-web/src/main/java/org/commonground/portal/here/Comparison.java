package org.commonground.portal.here;

import static org.commonground.portal.here.Finding.Standing.DIFFERS;
import static org.commonground.portal.here.Finding.Standing.MATCHES;
import static org.commonground.portal.here.Finding.Standing.PARTLY;
import static org.commonground.portal.here.Finding.Standing.SILENT;
import static org.commonground.portal.here.Finding.Standing.TOLD;

import org.commonground.portal.parts.Texts;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.EvidenceLabel;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets a case study against somebody's circumstances, question by question. */
record Comparison(CaseStudy study, List<Term> terms, Circumstances here) {
    private static final Pattern NOT_RECORDED =
            Pattern.compile("(?:not|nothing|none) recorded", Pattern.CASE_INSENSITIVE);

    /** In the order in which somebody would ask. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(against("place", of(Vocabulary.PLACE), here.place()));
        findings.add(against("level", of(Vocabulary.LEVEL), here.level()));
        findings.add(
                new PartnersCompared(of(Vocabulary.AGENCY), study.participants(), here).finding());
        findings.add(involved());
        findings.add(told("facilitator", study.facilitator()));
        findings.add(listed("levers", study.levers()));
        findings.add(told("exit", study.exitStrategy()));
        findings.add(evidence());
        return findings;
    }

    /** What matches, what differs and what is not said, by the names of the questions. */
    String inShort() {
        List<Finding> findings = findings();
        return Stream.of(MATCHES, PARTLY, DIFFERS, SILENT)
                .map(standing -> inShort(standing, findings))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String inShort(Finding.Standing standing, List<Finding> findings) {
        String topics =
                findings.stream()
                        .filter(finding -> finding.standing() == standing)
                        .map(finding -> Texts.of("here.short." + finding.topic()))
                        .collect(Collectors.joining(", "));
        return topics.isEmpty() ? "" : Texts.of("here.short." + standing.value(), topics);
    }

    /** What to think of before doing the same: a question for all that is not as it was there. */
    List<String> checklist() {
        return findings().stream()
                .filter(finding -> finding.standing() != MATCHES)
                .filter(finding -> !(finding.topic().equals("evidence") && worked()))
                .map(
                        finding ->
                                Texts.of(
                                        "here.check."
                                                + finding.topic()
                                                + (finding.standing() == SILENT ? ".silent" : "")))
                .toList();
    }

    /** Places lie within each other, and so may levels. */
    private static Finding against(String topic, List<Term> theirs, @Nullable Term mine) {
        String labels = labels(theirs);
        if (theirs.isEmpty()) {
            return Finding.of(topic, SILENT, Texts.of("here." + topic + ".silent"));
        }
        if (mine == null) {
            return Finding.of(topic, TOLD, Texts.of("here." + topic + ".told", labels));
        }
        if (theirs.contains(mine)) {
            return Finding.of(topic, MATCHES, Texts.of("here." + topic + ".same", mine.label()));
        }
        boolean within =
                theirs.stream().anyMatch(term -> mine.isWithin(term) || term.isWithin(mine));
        return within
                ? Finding.of(
                        topic, PARTLY, Texts.of("here." + topic + ".within", labels, mine.label()))
                : Finding.of(
                        topic, DIFFERS, Texts.of("here." + topic + ".other", labels, mine.label()));
    }

    private Finding involved() {
        List<String> lines =
                study.participants().stream()
                        .map(
                                one ->
                                        one.role().isBlank()
                                                ? Texts.of("here.involved.noRole", one.who())
                                                : one.who() + ": " + one.role())
                        .toList();
        return lines.isEmpty()
                ? Finding.of("involved", SILENT, Texts.of("here.involved.silent"))
                : new Finding("involved", TOLD, Texts.of("here.involved.told"), lines);
    }

    private static Finding told(String topic, String text) {
        return listed(topic, text.isBlank() ? List.of() : List.of(text));
    }

    /** That nothing is recorded may be written down, too, often with what little is known. */
    private static Finding listed(String topic, List<String> lines) {
        boolean isSilent = lines.stream().allMatch(line -> NOT_RECORDED.matcher(line).lookingAt());
        return new Finding(
                topic,
                isSilent ? SILENT : TOLD,
                Texts.of("here." + topic + (isSilent ? ".silent" : ".told")),
                lines);
    }

    private Finding evidence() {
        EvidenceLabel label = study.evidence();
        return label == null
                ? Finding.of("evidence", SILENT, Texts.of("here.evidence.silent"))
                : Finding.of("evidence", TOLD, Texts.of("here.evidence." + label.value()));
    }

    private boolean worked() {
        return study.evidence() == EvidenceLabel.WORKED;
    }

    private List<Term> of(Vocabulary vocabulary) {
        return terms.stream().filter(term -> term.vocabulary() == vocabulary).toList();
    }

    private static String labels(List<Term> terms) {
        return terms.stream().map(Term::label).collect(Collectors.joining(", "));
    }
}
