package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

import org.commonground.mail.MailAddress;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a seminar is about and who invites to it.
 *
 * @param summary one or two sentences for lists
 * @param contact the address of a post or team, where people ask; empty when there is none
 * @param terms themes and places, as {@code theme/young-people}
 */
public record Announcement(
        String title,
        String summary,
        String description,
        List<Host> hosts,
        String contact,
        List<String> terms) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 200;

    public Announcement {
        title = orEmpty(title).strip();
        summary = orEmpty(summary).strip();
        description = orEmpty(description).strip();
        hosts = orEmpty(hosts);
        contact = orEmpty(contact).strip();
        terms = orEmpty(terms);
    }

    /** The terms it names itself, and those of its hosts. */
    Set<TermName> termNames() {
        Set<TermName> names = new LinkedHashSet<>();
        terms.stream().flatMap(Announcement::name).forEach(names::add);
        hosts.forEach(host -> host.term().ifPresent(names::add));
        return names;
    }

    Announcement copied() {
        String copy = "Copy of " + title;
        String cut = copy.length() > LONGEST_TITLE ? copy.substring(0, LONGEST_TITLE) : copy;
        return new Announcement(cut, summary, description, hosts, contact, terms);
    }

    /** The same, with another name for one term. */
    Announcement renamed(TermName before, TermName now) {
        return new Announcement(
                title,
                summary,
                description,
                hosts.stream().map(host -> host.renamed(before, now)).toList(),
                contact,
                terms.stream()
                        .map(term -> term.equals(before.toString()) ? now.toString() : term)
                        .distinct()
                        .toList());
    }

    void check(FormFlaws problems) {
        problems.required("title", title, "Give the seminar a title.");
        problems.atMost(LONGEST_TITLE, "title", title);
        problems.atMost(LONGEST_SUMMARY, "summary", summary);
        problems.atMost(LONGEST_TEXT, "description", description);
        for (int i = 0; i < hosts.size(); i++) {
            String field = "host-" + (i + 1);
            problems.required(
                    field,
                    hosts.get(i).name(),
                    "Give this host a name. To leave the host out, choose no agency either.");
            problems.atMost(LONGEST_NAME, field, hosts.get(i).name());
        }
        terms.stream()
                .filter(term -> name(term).findAny().isEmpty())
                .forEach(
                        term ->
                                problems.add(
                                        "terms",
                                        "“%s” names no term. Write it like theme/young-people."
                                                .formatted(term)));
        problems.addIf(
                !contact.isEmpty() && MailAddress.in(contact).isEmpty(),
                "contact",
                "“%s” is no e-mail address. Write it like team@example.org.".formatted(contact));
    }

    void checkForReaders(FormFlaws problems) {
        problems.required(
                "summary",
                summary,
                "Write a summary: one or two sentences that tell people in a list what this is.");
        problems.addIf(hosts.isEmpty(), "host-1", "Say who invites: name at least one host.");
    }

    private static Stream<TermName> name(String term) {
        int slash = term.indexOf('/');
        return slash < 0
                ? Stream.empty()
                : Vocabulary.of(term.substring(0, slash)).stream()
                        .map(vocabulary -> new TermName(vocabulary, term.substring(slash + 1)));
    }
}
