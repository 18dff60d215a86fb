package org.commonground.portal.seminars.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.portal.parts.Texts;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.related.RelatedSeminar;
import org.commonground.seminars.related.RelatedSeminars;
import org.commonground.taxonomy.Term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** The seminars about what a page of the library shows: {@code #{seminarsAbout.lesson(12)}}. */
@Named
@RequestScoped
public class SeminarsAbout {
    @Inject private RelatedSeminars related;

    /** A page asks for the same more than once. */
    private final Map<String, List<Card>> known = new HashMap<>();

    /**
     * One of them.
     *
     * @param label whether it is to come
     * @param why it is here, and what came of it
     * @param meta when and where
     */
    public record Card(String title, String url, String label, String why, String meta) {
        static Card of(RelatedSeminar found) {
            SeminarPlan plan = found.seminar().plan();
            return new Card(
                    found.seminar().title(),
                    found.seminar().address(),
                    Texts.of(found.over() ? "related.over" : "related.coming"),
                    why(found),
                    plan.timetable().inWords() + ", " + plan.place().inOneLine());
        }

        private static String why(RelatedSeminar found) {
            String reason =
                    found.reads()
                            ? Texts.of("related.reads")
                            : Texts.of(
                                    "related.shares",
                                    found.shared().stream()
                                            .map(Term::label)
                                            .collect(Collectors.joining(", ")));
            return found.learnt() == 0
                    ? reason
                    : reason + " " + Texts.of("related.learnt", found.learnt());
        }
    }

    public List<Card> publication(long id) {
        return known("p" + id, id, related::aboutPublication);
    }

    public List<Card> lesson(long id) {
        return known("l" + id, id, related::aboutLesson);
    }

    public List<Card> document(long id) {
        return known("d" + id, id, related::aboutDocument);
    }

    private List<Card> known(String page, long id, LongFunction<List<RelatedSeminar>> question) {
        return known.computeIfAbsent(
                page, asked -> question.apply(id).stream().map(Card::of).toList());
    }
}
