package org.commonground.search.query;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.stream.Collectors.joining;

import org.commonground.publications.EvidenceLabel;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query that asks how far something worked, in the words people have for it: {@code what went
 * wrong in Luton}, {@code did mentoring work}.
 *
 * @param labels that it asks for, in their order; all of them where it asks whether something
 *     worked
 * @param rest what it is about, Luton or mentoring; empty where it asks of everything
 */
record EvidenceQuestion(List<EvidenceLabel> labels, String rest) {

    /** Characters; what is longer is no question any more. */
    private static final int LONGEST = 200;

    private static final String NOT = "(?:\\s+not|\\s?n['’]?t)\\b";

    /** "Did mentoring work", but neither "how did it work" nor "has the council worked with". */
    private static final Pattern WHETHER =
            words(
                    "(?<!\\b(?:how|who|whom|what|where|when|which|why)\\s)"
                            + "\\b(?:did|does|has|have|whether|if)\\s+"
                            + "((?:(?!(?:not|never)\\b)\\S+\\s+){1,6}?)"
                            + "(?:works?|worked|succeed(?:ed)?)\\b"
                            + "(?!\\s+(?:as|on|together|with)\\b)");

    private record Way(EvidenceLabel label, Pattern words) {}

    /** What is found first is taken out: "mixed success" and "not successful" are no success. */
    private static final List<Way> WAYS =
            List.of(
                    new Way(
                            EvidenceLabel.DID_NOT_WORK,
                            words(
                                    "\\b(?:do|does|did|has|have|had|is|was|were)%1$s\\s+"
                                        + "(?:work(?:s|ed|ing)?|succeed(?:ed)?|help(?:ed)?)\\b"
                                        + "|\\b(?:what|which)\\s+(?:does|did|has|have)%1$s\\W*$"
                                        + "|\\b(?:not|never)\\s+(?:work|succeed)(?:ed)?\\b"
                                        + "|\\b(?:go|goes|going|gone|went)\\s+wrong\\b"
                                        + "|\\b(?:no|not|not\\s+a|without)\\s+success(?:ful)?\\b"
                                        + "|\\bfail(?:s|ed|ures?)?\\b|\\bunsuccessful\\b")),
                    new Way(
                            EvidenceLabel.MIXED,
                            words(
                                    "\\bmixed\\s+(?:evidence|outcomes?|results?|success)\\b"
                                            + "|\\bpart(?:ly|ially)\\s+(?:worked|successful)\\b")),
                    new Way(
                            EvidenceLabel.TOO_EARLY,
                            words("\\btoo\\s+(?:early|soon)\\s+to\\s+(?:judge|know|say|tell)\\b")),
                    new Way(EvidenceLabel.PROMISING, words("\\bpromising\\b")),
                    new Way(
                            EvidenceLabel.WORKED,
                            words(
                                    "\\bwhat\\s+(?:works|worked|(?:has|have|did|does)\\s+"
                                            + "(?:actually\\s+|really\\s+)?work(?:ed)?)\\b"
                                            + "|\\bwork(?:s|ed)\\s+(?:best|elsewhere|well)\\b"
                                            + "|\\bwent\\s+well\\b"
                                            + "|\\bsucce(?:ss(?:es|ful)?|ed(?:s|ed)?)\\b")));

    /** Words that ask and join; without what they asked for they say nothing. */
    private static final Set<String> ASKING =
            Set.of(
                    "and",
                    "but",
                    "did",
                    "do",
                    "does",
                    "elsewhere",
                    "far",
                    "had",
                    "has",
                    "have",
                    "here",
                    "how",
                    "it",
                    "or",
                    "so",
                    "that",
                    "there",
                    "they",
                    "things",
                    "this",
                    "was",
                    "were",
                    "what",
                    "when",
                    "where",
                    "which",
                    "why");

    /**
     * Empty where the query asks for something else, or makes use of quotation marks and the like:
     * whoever does so means the words.
     */
    static Optional<EvidenceQuestion> in(String query) {
        if (query.length() > LONGEST || !isOfPlainWords(query)) {
            return Optional.empty();
        }
        Set<EvidenceLabel> labels = EnumSet.noneOf(EvidenceLabel.class);
        String rest = query;
        Matcher whether = WHETHER.matcher(rest);
        if (whether.find()) {
            labels = EnumSet.allOf(EvidenceLabel.class);
            rest = whether.replaceAll(" $1 ");
        }
        for (Way way : WAYS) {
            Matcher asked = way.words().matcher(rest);
            if (asked.find()) {
                labels.add(way.label());
                rest = asked.replaceAll(" ");
            }
        }
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new EvidenceQuestion(List.copyOf(labels), withoutAsking(rest)));
    }

    private static boolean isOfPlainWords(String query) {
        ParsedQuery parsed = QueryParser.parse(query);
        return parsed.excluded().isEmpty()
                && parsed.wanted().stream().allMatch(QueryClause.Word.class::isInstance);
    }

    private static String withoutAsking(String rest) {
        return Stream.of(rest.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .filter(word -> !ASKING.contains(word.toLowerCase(Locale.ROOT)))
                .collect(joining(" "));
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern.formatted(NOT), CASE_INSENSITIVE | UNICODE_CASE);
    }
}
