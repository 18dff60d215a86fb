package org.commonground.portal.seminars;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programme: what is to come and what was, by place and theme, as lists or month by month. */
@Named("programme")
@RequestScoped
public class ProgrammePage {
    private static final int MOST = 200;
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    @Inject private Seminars seminars;

    @Inject private Terms terms;

    @Inject private Clock clock;

    @Inject private HttpServletRequest request;

    private List<Term> chosen;
    private List<Seminar> coming;
    private List<Seminar> past;
    private @Nullable YearMonth month;

    @PostConstruct
    void open() {
        chosen =
                Stream.of(Vocabulary.PLACE, Vocabulary.THEME)
                        .flatMap(vocabulary -> chosen(vocabulary).stream())
                        .toList();
        Instant now = clock.instant();
        // One more than is shown, to know whether there are more.
        coming = seminars.coming(now, chosen, MOST + 1);
        past = seminars.past(now, chosen, MOST + 1);
        month = asked(Asked.field(request, "month"));
    }

    /** One choice of a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    public List<SeminarCard> coming() {
        return cards(coming);
    }

    public List<SeminarCard> past() {
        return cards(past);
    }

    /** Whether more are to come than are shown. */
    public boolean isMoreComing() {
        return coming.size() > MOST;
    }

    /** Whether more are over than are shown. */
    public boolean isMorePast() {
        return past.size() > MOST;
    }

    /** How many a list shows at most. */
    public int most() {
        return MOST;
    }

    public List<Choice> places() {
        return choices(Vocabulary.PLACE);
    }

    public List<Choice> themes() {
        return choices(Vocabulary.THEME);
    }

    public boolean isNarrowed() {
        return !chosen.isEmpty();
    }

    /** Whether a month is shown instead of lists. */
    public boolean isMonth() {
        return month != null;
    }

    /** As addresses write it; empty where lists are shown. */
    public String month() {
        return month == null ? "" : month.toString();
    }

    public String monthName() {
        return table().name();
    }

    public List<String> weekdays() {
        return MonthTable.weekdays();
    }

    public List<List<MonthTable.Day>> weeks() {
        return table().weeks();
    }

    public boolean isAnyInMonth() {
        return weeks().stream().flatMap(List::stream).anyMatch(day -> !day.entries().isEmpty());
    }

    public String earlierUrl() {
        return url(shownMonth().minusMonths(1));
    }

    public String laterUrl() {
        return url(shownMonth().plusMonths(1));
    }

    /** The lists, narrowed to the same. */
    public String listsUrl() {
        return url(null);
    }

    /** The month of the next seminar, or the present one. */
    public String monthUrl() {
        return url(
                coming.stream()
                        .flatMap(seminar -> Stream.ofNullable(seminar.plan().timetable().starts()))
                        .findFirst()
                        .map(YearMonth::from)
                        .orElseGet(this::shownMonth));
    }

    private MonthTable table() {
        YearMonth shown = shownMonth();
        // Days are those of the place where each seminar is, which may be a day off from here.
        return new MonthTable(
                shown,
                seminars.during(
                        shown.atDay(1).minusDays(1).atStartOfDay(HOME).toInstant(),
                        shown.atEndOfMonth().plusDays(2).atStartOfDay(HOME).toInstant(),
                        clock.instant(),
                        chosen));
    }

    private YearMonth shownMonth() {
        return month == null ? YearMonth.now(clock.withZone(HOME)) : month;
    }

    private String url(@Nullable YearMonth at) {
        StringBuilder url = new StringBuilder("/seminars");
        char next = '?';
        if (at != null) {
            url.append(next).append("month=").append(at);
            next = '&';
        }
        for (Term term : chosen) {
            url.append(next).append(term.vocabulary().value()).append('=').append(term.slug());
            next = '&';
        }
        return url.toString();
    }

    /** What is no month shows the lists, as no month does. */
    private static @Nullable YearMonth asked(String month) {
        try {
            return month.matches("\\d{4}-\\d{2}") ? YearMonth.parse(month) : null;
        } catch (DateTimeException noMonth) {
            return null;
        }
    }

    private Optional<Term> chosen(Vocabulary vocabulary) {
        String slug = Asked.field(request, vocabulary.value());
        return slug.isEmpty() ? Optional.empty() : terms.everNamed(new TermName(vocabulary, slug));
    }

    /** Those that some seminar bears and all above them, so that no choice leads to nothing. */
    private List<Choice> choices(Vocabulary vocabulary) {
        return seminars.termsInUse().stream()
                .filter(term -> term.vocabulary() == vocabulary)
                .flatMap(term -> Stream.iterate(term, above -> above != null, Term::parent))
                .distinct()
                .sorted(Comparator.comparing(Term::label))
                .map(term -> new Choice(term.slug(), term.label(), chosen.contains(term)))
                .toList();
    }

    private List<SeminarCard> cards(List<Seminar> found) {
        return found.stream().limit(MOST).map(SeminarCard::of).toList();
    }
}
