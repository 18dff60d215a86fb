package org.commonground.bestbets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.London;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All best bets, and where editors set them. */
@ApplicationScoped
@Transactional
public class BestBets {
    private final EntityManager entities;
    private final BetTargets targets;
    private final AuditTrail audit;
    private final Actor actor;
    private final Event<BestBetEvent> events;
    private final Clock clock;

    @Inject
    public BestBets(
            EntityManager entities,
            BetTargets targets,
            AuditTrail audit,
            Actor actor,
            Event<BestBetEvent> events,
            Clock clock) {
        this.entities = entities;
        this.targets = targets;
        this.audit = audit;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws BestBetRefused when what it leads to does not exist
     */
    public BestBet add(WantedBet wanted) {
        targets.check(wanted.target());
        BestBet bet = new BestBet(wanted, actor.name(), clock.instant());
        entities.persist(bet);
        audit.record("set a best bet", name(bet), what(bet));
        events.fire(new BestBetEvent.Added(bet.id()));
        return bet;
    }

    /**
     * @throws BestBetRefused when there is none, or what it is to lead to does not exist
     */
    public BestBet change(long id, WantedBet wanted) {
        BestBet bet = get(id);
        targets.check(wanted.target());
        bet.is(wanted, actor.name(), clock.instant());
        audit.record("changed a best bet", name(bet), what(bet));
        events.fire(new BestBetEvent.Changed(id));
        return bet;
    }

    /**
     * @throws BestBetRefused when there is none
     */
    public void remove(long id) {
        BestBet bet = get(id);
        audit.record("removed a best bet", name(bet), what(bet));
        entities.remove(bet);
        events.fire(new BestBetEvent.Removed(id));
    }

    /**
     * @throws BestBetRefused when there is none
     */
    public BestBet get(long id) {
        BestBet bet = entities.find(BestBet.class, id);
        if (bet == null) {
            throw BestBetRefused.gone();
        }
        return bet;
    }

    /** All, the newest first. */
    public List<BestBet> all() {
        return entities.createQuery("from BestBet order by id desc", BestBet.class).getResultList();
    }

    /** As readers would see it; empty while what it leads to is not published. */
    public Optional<ShownBet> shown(BestBet bet) {
        return targets.shown(bet);
    }

    /** Whether this is one of its days, in London. */
    public boolean isDue(BestBet bet) {
        return bet.isDue(London.today(clock));
    }

    /** Those that readers see today: due, and leading to what is published. The newest first. */
    public List<ShownBet> shownNow() {
        return all().stream().filter(this::isDue).flatMap(bet -> shown(bet).stream()).toList();
    }

    private static String name(BestBet bet) {
        return "best bet " + bet.id();
    }

    private static String what(BestBet bet) {
        return String.join(", ", bet.words()) + " to " + bet.target();
    }
}
