package org.commonground.seminars.related;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.lessons.PublishedLesson;
import org.commonground.publications.Publication;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.ReadingItem;
import org.commonground.seminars.SeminarPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

@OnBothDatabases
class RelatedIT {
    private static final Instant AFTERWARDS = Instant.parse("2026-10-20T16:00:00Z");

    private final TestDatabase database;
    private ReadingRoom library;

    RelatedIT(TestDatabase database) {
        this.database = database;
        this.library = new ReadingRoom(database);
    }

    @BeforeEach
    void start() {
        library = new ReadingRoom(database);
        library.themes("cohesion", "tension", "faith");
    }

    @Test
    void thoseThatReadItComeBeforeThoseThatShareTermsAndThoseBeforeWhatIsOver() {
        long pack = library.published("A pack", "cohesion", "tension");
        long over = published(reading(ReadingItem.Work.PUBLICATION, pack));
        library.itIs(AFTERWARDS);
        long sharesOne = published(later(PlannedDay.filedUnder("theme/cohesion")));
        long sharesTwo = published(later(PlannedDay.filedUnder("theme/tension", "theme/cohesion")));
        long reads = published(later(reading(ReadingItem.Work.PUBLICATION, pack)));
        published(later(PlannedDay.filedUnder("theme/faith")));

        List<RelatedSeminar> found = library.seminars(all -> all.aboutPublication(pack));

        assertThat(found)
                .extracting(each -> each.seminar().id())
                .containsExactly(reads, sharesTwo, sharesOne, over);
        assertThat(found)
                .extracting(RelatedSeminar::reads)
                .containsExactly(true, false, false, true);
        assertThat(found.getLast().over()).isTrue();
        assertThat(found.get(1).shared()).hasSize(2);
    }

    @Test
    void neitherDraftsNorCancelledOnesAreShown() {
        long pack = library.published("A pack", "cohesion");
        library.room.planned(reading(ReadingItem.Work.PUBLICATION, pack));
        long cancelled = published(PlannedDay.filedUnder("theme/cohesion"));
        library.room.desk(desk -> desk.cancel(cancelled, "The hall is flooded."));

        assertThat(library.seminars(all -> all.aboutPublication(pack))).isEmpty();
    }

    @Test
    void aLessonIsReadWithItsPublicationAndAPublicationWithItsLessons() {
        long pack = library.published("A pack");
        List<Long> lessons = library.lessons(pack);
        long whole = published(reading(ReadingItem.Work.PUBLICATION, pack));
        long lesson = published(reading(ReadingItem.Work.LESSON, lessons.getFirst()));

        assertThat(ids(library.seminars(all -> all.aboutLesson(lessons.getFirst()))))
                .containsExactly(whole, lesson);
        assertThat(ids(library.seminars(all -> all.aboutLesson(lessons.getLast()))))
                .containsExactly(whole);
        assertThat(ids(library.seminars(all -> all.aboutPublication(pack))))
                .containsExactly(whole, lesson);
    }

    @Test
    void whatIsOverSaysHowManyLessonsCameOfIt() {
        long pack = library.published("A pack");
        long over = published(reading(ReadingItem.Work.PUBLICATION, pack));
        library.learn(over, library.lessons(pack).getFirst());
        library.itIs(AFTERWARDS);

        assertThat(library.seminars(all -> all.aboutPublication(pack)))
                .extracting(RelatedSeminar::learnt)
                .containsExactly(1);
        assertThat(library.learntAt(over))
                .extracting(PublishedLesson::id)
                .containsExactly(library.lessons(pack).getFirst());
    }

    @Test
    void aSeminarLeadsToWhatSharesItsTermsAndIsNotOnItsReadingList() {
        long both = library.published("Both", "cohesion", "tension");
        long one = library.published("One", "cohesion");
        library.published("Other", "faith");
        SeminarPlan plan = PlannedDay.filedUnder("theme/cohesion", "theme/tension");
        long bare = published(plan);

        assertThat(library.publicationsFor(bare))
                .extracting(Publication::id)
                .containsExactly(both, one);
        assertThat(library.lessonsFor(bare))
                .extracting(PublishedLesson::id)
                .containsExactly(library.lessons(both).getFirst(), library.lessons(one).getFirst());

        long reader =
                published(
                        PlannedDay.with(
                                plan,
                                new ReadingItem(ReadingItem.Work.PUBLICATION, both, ""),
                                new ReadingItem(
                                        ReadingItem.Work.LESSON,
                                        library.lessons(both).getFirst(),
                                        "")));

        assertThat(library.publicationsFor(reader))
                .extracting(Publication::id)
                .containsExactly(one);
        assertThat(library.lessonsFor(reader))
                .extracting(PublishedLesson::id)
                .containsExactly(library.lessons(both).getLast(), library.lessons(one).getFirst());
    }

    private long published(SeminarPlan plan) {
        return library.room.published(plan);
    }

    private static SeminarPlan later(SeminarPlan plan) {
        return PlannedDay.aWeekLater(PlannedDay.aWeekLater(PlannedDay.aWeekLater(plan)));
    }

    private static SeminarPlan reading(ReadingItem.Work work, long number) {
        return PlannedDay.reading(new ReadingItem(work, number, ""));
    }

    private static List<Long> ids(List<RelatedSeminar> found) {
        return found.stream().map(each -> each.seminar().id()).toList();
    }
}
