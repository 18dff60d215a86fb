package org.commonground.seminars.related;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.ListedWork;
import org.commonground.seminars.ReadableWorks;
import org.commonground.seminars.ReadingItem.Work;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

@OnBothDatabases
class ReadableWorksIT {
    private final TestDatabase database;
    private final ReadingRoom library;

    ReadableWorksIT(TestDatabase database) {
        this.database = database;
        this.library = new ReadingRoom(database);
    }

    @Test
    void areThosePublishedAndTheirLessonsButNoDraftsAndNothingThatIsNotThere() {
        long shown = library.published("Eating together");
        long hidden = library.published("Not ready");
        List<Long> lessons = library.lessons(shown);
        database.inTransaction(
                entities ->
                        entities.createQuery("update Publication set state = DRAFT where id = :id")
                                .setParameter("id", hidden)
                                .executeUpdate());

        List<ListedWork> listed =
                Stream.of(
                                LongStream.of(shown, hidden, 999)
                                        .mapToObj(id -> new ListedWork(Work.PUBLICATION, id)),
                                Stream.concat(lessons.stream(), library.lessons(hidden).stream())
                                        .map(id -> new ListedWork(Work.LESSON, id)),
                                Stream.of(new ListedWork(Work.SECTION, 999)))
                        .flatMap(works -> works)
                        .toList();

        Set<ListedWork> readable =
                database.fromTransaction(entities -> new ReadableWorks(entities).among(listed));
        assertThat(readable)
                .containsExactlyInAnyOrder(
                        new ListedWork(Work.PUBLICATION, shown),
                        new ListedWork(Work.LESSON, lessons.getFirst()),
                        new ListedWork(Work.LESSON, lessons.getLast()));
    }
}
