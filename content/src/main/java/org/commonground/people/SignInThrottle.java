package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes guessing slow: after a few failures each further attempt on the same account or from the
 * same address has to wait twice as long as the one before. Kept in memory, for the last {@value
 * #MOST} names and addresses.
 */
@ApplicationScoped
public class SignInThrottle {
    private static final int MOST = 10_000;
    private static final int FREE_FOR_ACCOUNT = 5;

    /** Whole offices share an address. */
    private static final int FREE_FOR_ADDRESS = 30;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Attempts> known =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
                    return size() > MOST;
                }
            };

    @Inject
    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt before its password is looked at, so that many at once are not free either.
     *
     * @param account the name as typed, or something that stands for a device known to belong to it
     * @throws TooManyAttempts while it has to wait; such an attempt does not count
     */
    public synchronized void attempt(String account, String address) {
        refuseEarly(accountKey(account));
        refuseEarly(addressKey(address));
        count(accountKey(account), FREE_FOR_ACCOUNT);
        count(addressKey(address), FREE_FOR_ADDRESS);
    }

    /**
     * Forgets the account's failures, and of the address only this attempt: it may guess at other
     * accounts.
     */
    public synchronized void succeeded(String account, String address) {
        known.remove(accountKey(account));
        known.computeIfPresent(addressKey(address), (key, attempts) -> attempts.oneLess());
    }

    private void refuseEarly(String key) {
        Attempts attempts = known.get(key);
        if (attempts != null && attempts.next().isAfter(clock.instant())) {
            known.put(key, attempts.refused());
            throw new TooManyAttempts(
                    Duration.between(clock.instant(), attempts.next()), !attempts.refusedBefore());
        }
    }

    private void count(String key, int free) {
        Instant now = clock.instant();
        Attempts before = known.get(key);
        int count =
                before == null || before.next().plus(FORGOTTEN_AFTER).isBefore(now)
                        ? 1
                        : before.count() + 1;
        int beyond = Math.min(count - free, 20);
        Duration wait = beyond < 0 ? Duration.ZERO : Duration.ofSeconds(1L << beyond);
        known.put(
                key,
                new Attempts(
                        count,
                        now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait),
                        false));
    }

    private static String accountKey(String account) {
        return "account " + Secret.hash(SignInName.plain(account));
    }

    private static String addressKey(String address) {
        return "address " + address;
    }

    /** How many there were, when the next may come, and whether one came too early. */
    private record Attempts(int count, Instant next, boolean refusedBefore) {
        Attempts oneLess() {
            return new Attempts(count - 1, next, refusedBefore);
        }

        Attempts refused() {
            return new Attempts(count, next, true);
        }
    }
}
