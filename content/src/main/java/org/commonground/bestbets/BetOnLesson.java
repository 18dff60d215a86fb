package org.commonground.bestbets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.lessons.Lesson;
import org.commonground.lessons.Lessons;
import org.commonground.lessons.PublishedLesson;

import java.util.Optional;

/** Best bets that lead to a lesson, by its statement. */
@ApplicationScoped
@Transactional
class BetOnLesson implements BetDestination {
    private final Lessons lessons;

    @Inject
    BetOnLesson(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public BetTarget.TargetKind kind() {
        return BetTarget.TargetKind.LESSON;
    }

    @Override
    public void check(BetTarget target) {
        if (lessons.find(target.number()).isEmpty()) {
            throw BestBetRefused.unknown(target);
        }
    }

    @Override
    public Optional<SeenThere> seen(BetTarget target) {
        return lessons.shown(target.number()).map(BetOnLesson::seen);
    }

    private static SeenThere seen(PublishedLesson lesson) {
        String statement = lesson.point().statement();
        return new SeenThere(statement, Lesson.address(lesson.id(), statement), "lesson", "Lesson");
    }
}
