package org.commonground.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

@OnBothDatabases
class LessonsIT {
    private final LessonDesk desk;

    LessonsIT(TestDatabase database) {
        desk = new LessonDesk(database);
    }

    @BeforeEach
    void start() {
        desk.clear();
    }

    @Test
    void keepsItsNumberThroughEditsReorderingAndRestore() {
        long wrexham = desk.write(Kind.CASE_STUDY, "Wrexham", point("Meet"), point("Eat"));
        List<LearningPoint> first = desk.latest(wrexham);
        LearningPoint meet = first.getFirst();
        LearningPoint eat = first.getLast();

        desk.rewrite(wrexham, reworded(eat, "Eat together"), meet);
        assertThat(ids(desk.latest(wrexham))).containsExactly(eat.id(), meet.id());

        desk.rewrite(wrexham, meet);
        desk.rewrite(wrexham, meet, eat);
        assertThat(ids(desk.latest(wrexham))).containsExactly(meet.id(), eat.id());
    }

    @Test
    void knowsALearningPointWithoutNumberByWhatItSaidBefore() {
        long wrexham = desk.write(Kind.CASE_STUDY, "Wrexham", point("Meet"), point("Eat"));
        List<LearningPoint> before = desk.latest(wrexham);

        desk.rewrite(wrexham, point("Sing"), point("Eat"));

        List<LearningPoint> after = desk.latest(wrexham);
        assertThat(after.getLast().id()).isEqualTo(before.getLast().id());
        assertThat(ids(before)).doesNotContain(after.getFirst().id());
    }

    @Test
    void isShownFromPublishingToWithdrawal() {
        long wrexham = desk.write(Kind.CASE_STUDY, "Wrexham", point("Meet"));
        long id = number(desk.latest(wrexham).getFirst());
        assertThatExceptionOfType(UnknownLesson.class).isThrownBy(() -> desk.published(id));

        desk.publish(wrexham);

        PublishedLesson lesson = desk.published(id);
        assertThat(lesson.point().statement()).isEqualTo("Meet");
        assertThat(lesson.address()).isEqualTo("/l/" + id + "/meet");
        assertThat(lesson.publication().id()).isEqualTo(wrexham);

        desk.withdraw(wrexham, "The hall has closed.");

        assertThatExceptionOfType(WithdrawnLesson.class)
                .isThrownBy(() -> desk.published(id))
                .withMessageContaining("Wrexham")
                .withMessageContaining("The hall has closed.")
                .satisfies(gone -> assertThat(gone.status()).isEqualTo(410));
    }

    @Test
    void staysAsPublishedUntilTheNextVersionIsPublished() {
        long wrexham = desk.write(Kind.CASE_STUDY, "Wrexham", point("Meet"), point("Eat"));
        desk.publish(wrexham);
        LearningPoint meet = desk.latest(wrexham).getFirst();
        long eat = number(desk.latest(wrexham).getLast());

        desk.rewrite(wrexham, reworded(meet, "Meet often"), point("Sing"));

        assertThat(desk.published(number(meet)).point().statement()).isEqualTo("Meet");
        assertThat(desk.published(eat).point().statement()).isEqualTo("Eat");
        long sing = number(desk.latest(wrexham).getLast());
        assertThatExceptionOfType(UnknownLesson.class).isThrownBy(() -> desk.published(sing));

        desk.publish(wrexham);

        assertThat(desk.published(number(meet)).point().statement()).isEqualTo("Meet often");
        assertThatExceptionOfType(WithdrawnLesson.class)
                .isThrownBy(() -> desk.published(eat))
                .withMessageContaining("taken out of “Wrexham”");
    }

    @Test
    void comesBackWithAnOlderVersion() {
        long wrexham = desk.write(Kind.CASE_STUDY, "Wrexham", point("Meet"), point("Eat"));
        desk.publish(wrexham);
        List<LearningPoint> first = desk.latest(wrexham);
        desk.rewrite(wrexham, first.getFirst());
        desk.publish(wrexham);

        desk.rewrite(wrexham, first.toArray(LearningPoint[]::new));
        desk.publish(wrexham);

        assertThat(desk.published(number(first.getLast())).point().statement()).isEqualTo("Eat");
    }

    @Test
    void refusesNumbersThatAreNotItsOwn() {
        long wrexham = desk.write(Kind.CASE_STUDY, "Wrexham", point("Meet"));
        long luton = desk.write(Kind.CASE_STUDY, "Luton", point("Eat"));
        LearningPoint meet = desk.latest(wrexham).getFirst();

        assertThatExceptionOfType(InvalidLesson.class)
                .isThrownBy(() -> desk.rewrite(luton, meet))
                .withMessageContaining("does not belong to this publication");
        assertThatExceptionOfType(InvalidLesson.class)
                .isThrownBy(() -> desk.rewrite(wrexham, meet, meet))
                .withMessageContaining("Two learning points");
        assertThatExceptionOfType(InvalidLesson.class)
                .isThrownBy(() -> desk.rewrite(wrexham, meet.withSameAs(meet.id())))
                .withMessageContaining("of this publication");
        assertThatExceptionOfType(InvalidLesson.class)
                .isThrownBy(() -> desk.rewrite(wrexham, meet.withSameAs(4711L)))
                .withMessageContaining("does not exist");
    }

    static LearningPoint point(String statement) {
        return LearningPoint.of(statement, null, "", "", "", false);
    }

    private static LearningPoint reworded(LearningPoint point, String statement) {
        return new LearningPoint(point.id(), statement, null, "", "", "", false, null);
    }

    private static long number(LearningPoint point) {
        return Objects.requireNonNull(point.id());
    }

    private static List<Long> ids(List<LearningPoint> points) {
        return points.stream().map(LessonsIT::number).toList();
    }
}
