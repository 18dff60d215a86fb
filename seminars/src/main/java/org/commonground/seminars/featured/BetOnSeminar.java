package org.commonground.seminars.featured;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.bestbets.BestBetRefused;
import org.commonground.bestbets.BetDestination;
import org.commonground.bestbets.BetTarget;
import org.commonground.bestbets.SeenThere;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;

import java.time.Clock;
import java.util.Optional;

/** Best bets that lead to a seminar: for as long as somebody can still go there. */
@ApplicationScoped
@Transactional
class BetOnSeminar implements BetDestination {
    private final Seminars seminars;
    private final Clock clock;

    @Inject
    BetOnSeminar(Seminars seminars, Clock clock) {
        this.seminars = seminars;
        this.clock = clock;
    }

    @Override
    public BetTarget.TargetKind kind() {
        return BetTarget.TargetKind.SEMINAR;
    }

    @Override
    public void check(BetTarget target) {
        if (seminars.find(target.number()).isEmpty()) {
            throw BestBetRefused.unknown(target);
        }
    }

    @Override
    public Optional<SeenThere> seen(BetTarget target) {
        return seminars.find(target.number())
                .filter(seminar -> seminar.state() == SeminarState.PUBLISHED)
                .filter(seminar -> !seminar.isOverAt(clock.instant()))
                .map(BetOnSeminar::seen);
    }

    private static SeenThere seen(Seminar seminar) {
        return new SeenThere(
                seminar.title(),
                seminar.address(),
                "seminar",
                "Seminar, " + seminar.plan().timetable().inWords());
    }
}
