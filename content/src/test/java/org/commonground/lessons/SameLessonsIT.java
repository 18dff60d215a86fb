package org.commonground.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

@OnBothDatabases
class SameLessonsIT {
    private final LessonDesk desk;

    SameLessonsIT(TestDatabase database) {
        desk = new LessonDesk(database);
    }

    @BeforeEach
    void start() {
        desk.clear();
    }

    @Test
    void countsTheCaseStudiesThatSupportAndThatSayOtherwise() {
        long wrexham = study("Wrexham", says("Plan the end"));
        long luton = study("Luton", says("Agree the end at the start").withSameAs(wrexham));
        long hull = study("Hull", against("Plan the end").withSameAs(luton));
        study("Leeds", says("Eat together"));
        desk.write(Kind.CASE_STUDY, "A draft", says("Plan the end").withSameAs(wrexham));

        for (long lesson : List.of(wrexham, luton, hull)) {
            Sightings seen = desk.sightings(lesson);
            assertThat(seen.of()).isEqualTo(4);
            assertThat(seen.supporting()).extracting(Lesson::id).containsExactly(wrexham, luton);
            assertThat(seen.contradicting()).extracting(Lesson::id).containsExactly(hull);
        }
    }

    @Test
    void countsCaseStudiesOnlyAndEachOnce() {
        long report = desk.publish(Kind.REPORT, "A report", says("Plan the end"));
        long twice =
                desk.write(
                        Kind.CASE_STUDY,
                        "Wrexham",
                        says("Plan the end").withSameAs(report),
                        says("Plan how to leave").withSameAs(report));
        desk.publish(twice);

        Sightings seen = desk.sightings(report);
        assertThat(seen.of()).isEqualTo(1);
        assertThat(seen.supporting()).extracting(Lesson::publicationId).containsExactly(twice);
        assertThat(seen.contradicting()).isEmpty();
    }

    @Test
    void countsSeveralLessonsAtOnceWithoutMixingThem() {
        long plan = study("Wrexham", says("Plan the end"));
        long eat = study("Luton", says("Eat together"));
        long again = study("Hull", says("Plan").withSameAs(plan));

        var seen = desk.sightings(List.of(plan, eat, again));

        assertThat(seen.get(plan)).isNotNull();
        assertThat(seen.get(plan).supporting()).extracting(Lesson::id).containsExactly(plan, again);
        assertThat(seen.get(eat).supporting()).extracting(Lesson::id).containsExactly(eat);
    }

    @Test
    void followsWhatIsWithdrawnRevisedAndRepublished() {
        long wrexham = study("Wrexham", says("Plan the end"));
        long luton = study("Luton", says("Plan").withSameAs(wrexham));
        long lutonCase = desk.publicationOf(luton);
        long wrexhamCase = desk.publicationOf(wrexham);

        desk.withdraw(lutonCase, "Outdated.");
        assertThat(desk.sightings(wrexham).of()).isEqualTo(1);
        assertThat(desk.sightings(wrexham).supporting()).hasSize(1);

        desk.publish(lutonCase);
        assertThat(desk.sightings(wrexham).supporting()).hasSize(2);

        desk.rewrite(lutonCase, new LearningPoint(luton, "Plan", null, "", "", "", true, wrexham));
        assertThat(desk.sightings(wrexham).supporting()).hasSize(2);
        desk.publish(lutonCase);
        assertThat(desk.sightings(wrexham).contradicting())
                .extracting(Lesson::id)
                .containsExactly(luton);

        desk.rewrite(wrexhamCase, says("Something else"));
        desk.publish(wrexhamCase);
        assertThat(desk.sightings(luton).supporting()).isEmpty();
        assertThat(desk.sightings(luton).contradicting()).hasSize(1);
    }

    @Test
    void tellsThePublicationsWhoseCountsChanged() {
        long wrexham = study("Wrexham", says("Plan the end"));
        long wrexhamCase = desk.publicationOf(wrexham);
        long leeds = desk.publicationOf(study("Leeds", says("Eat together")));
        assertThat(desk.recounted()).isEmpty();

        long luton = study("Luton", says("Plan").withSameAs(wrexham));
        long lutonCase = desk.publicationOf(luton);
        assertThat(desk.recounted()).containsExactly(wrexhamCase).doesNotContain(leeds);

        desk.publish(wrexhamCase);
        assertThat(desk.recounted()).containsExactly(lutonCase);

        desk.rewrite(lutonCase, says("Sing"));
        assertThat(desk.recounted()).isEmpty();
        desk.publish(lutonCase);
        assertThat(desk.recounted()).containsExactly(wrexhamCase);
        assertThat(desk.sightings(wrexham).supporting()).hasSize(1);

        desk.rewrite(lutonCase, says("Plan").withSameAs(wrexham));
        desk.publish(lutonCase);
        desk.recounted();
        desk.withdraw(lutonCase, "Outdated.");
        assertThat(desk.recounted()).containsExactly(wrexhamCase);
    }

    private long study(String title, LearningPoint point) {
        return desk.publish(Kind.CASE_STUDY, title, point);
    }

    private static LearningPoint says(String statement) {
        return LearningPoint.of(statement, null, "", "", "", false);
    }

    private static LearningPoint against(String statement) {
        return LearningPoint.of(statement, null, "", "", "", true);
    }
}
