package org.commonground.bestbets;

import java.util.Optional;

/** What best bets of one kind lead to. Whatever can be led to brings one of its own. */
public interface BetDestination {
    BetTarget.TargetKind kind();

    /**
     * @throws BestBetRefused when there is nothing, whether readers may see it or not
     */
    void check(BetTarget target);

    /** What readers see there at this moment; empty while it is not for them. */
    Optional<SeenThere> seen(BetTarget target);
}
