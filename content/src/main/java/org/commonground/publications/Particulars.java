package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes with a version of a publication beside title and body, kept whole with it.
 *
 * @param terms as {@code theme/young-people}, so that a term that is gone does no harm
 */
public record Particulars(
        String contact,
        @Nullable Integer sourceYear,
        @Nullable LocalDate reviewBy,
        String notice,
        List<String> terms,
        List<File> files) {

    public Particulars {
        contact = orEmpty(contact);
        notice = orEmpty(notice);
        terms = orEmpty(terms);
        files = orEmpty(files);
    }

    static Particulars of(PublicationDraft draft) {
        return new Particulars(
                draft.contact(),
                draft.sourceYear(),
                draft.reviewBy(),
                draft.notice(),
                names(draft.terms().stream()),
                draft.attachments().stream().map(File::of).toList());
    }

    static Particulars of(
            String contact,
            @Nullable Integer sourceYear,
            @Nullable LocalDate reviewBy,
            String notice,
            Collection<Term> terms,
            List<Attachment> attachments) {
        return new Particulars(
                contact,
                sourceYear,
                reviewBy,
                notice,
                names(terms.stream().map(term -> new TermName(term.vocabulary(), term.slug()))),
                attachments.stream().map(File::of).toList());
    }

    /** Those whose vocabulary there still is. */
    public Set<TermName> termNames() {
        return terms.stream()
                .flatMap(
                        term ->
                                Vocabulary.of(term.substring(0, term.indexOf('/'))).stream()
                                        .map(
                                                vocabulary ->
                                                        new TermName(
                                                                vocabulary,
                                                                term.substring(
                                                                        term.indexOf('/') + 1))))
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Attachment> attachments() {
        return files.stream()
                .map(
                        file ->
                                new Attachment(
                                        file.document(),
                                        file.title(),
                                        file.author(),
                                        file.part(),
                                        file.kind()))
                .toList();
    }

    private static List<String> names(Stream<TermName> terms) {
        return terms.map(term -> term.vocabulary().value() + "/" + term.slug()).sorted().toList();
    }

    /** An {@link Attachment}, as it was. */
    public record File(
            long document, String title, String author, Attachment.Part part, String kind) {
        public File {
            title = orEmpty(title);
            author = orEmpty(author);
            kind = orEmpty(kind);
        }

        public static File of(Attachment attachment) {
            return new File(
                    attachment.documentId(),
                    attachment.title(),
                    attachment.author(),
                    attachment.part(),
                    attachment.kind());
        }
    }
}
