package org.commonground.lessons;

import org.commonground.kernel.Refusal;

/** A learning point bears or names a number that it cannot. */
public final class InvalidLesson extends Refusal {
    private InvalidLesson(String message) {
        super("invalid-lesson", 422, message);
    }

    static InvalidLesson foreign(long id) {
        return new InvalidLesson(
                "Lesson %d does not belong to this publication. Leave out the number of a learning point that is new here."
                        .formatted(id));
    }

    static InvalidLesson twice(long id) {
        return new InvalidLesson(
                "Two learning points bear the number %d. Leave it out of the one that is new."
                        .formatted(id));
    }

    static InvalidLesson sameAsNone(long id) {
        return new InvalidLesson(
                "A learning point is said to be the same as lesson %d, which does not exist. Search for the lesson and choose it again."
                        .formatted(id));
    }

    static InvalidLesson sameAsOwn(long id) {
        return new InvalidLesson(
                "A learning point is said to be the same as lesson %d, which is of this publication. Choose a lesson of another one."
                        .formatted(id));
    }
}
