package org.commonground.bestbets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What best bets lead to, of all kinds. */
@ApplicationScoped
class BetTargets {
    private final Map<BetTarget.TargetKind, BetDestination> destinations;

    @Inject
    BetTargets(@Any Instance<BetDestination> destinations) {
        this.destinations =
                destinations.stream()
                        .collect(Collectors.toMap(BetDestination::kind, Function.identity()));
    }

    /**
     * @throws BestBetRefused when there is nothing, whether readers may see it or not
     */
    void check(BetTarget target) {
        to(target).check(target);
    }

    /** The bet as readers see it; empty while what it leads to is not for them. */
    Optional<ShownBet> shown(BestBet bet) {
        return to(bet.target()).seen(bet.target()).map(seen -> ShownBet.of(bet, seen));
    }

    private BetDestination to(BetTarget target) {
        return Objects.requireNonNull(destinations.get(target.kind()));
    }
}
