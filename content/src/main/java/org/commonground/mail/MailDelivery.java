package org.commonground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The worker that goes its rounds from start to stop, on a thread of its own. */
@ApplicationScoped
public class MailDelivery {
    private static final Logger LOG = System.getLogger(MailDelivery.class.getName());
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    private final MailRound round;
    private final SmtpSettings settings;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread worker;

    @Inject
    MailDelivery(MailRound round, SmtpSettings settings) {
        this.round = round;
        this.settings = settings;
    }

    public synchronized void start() {
        String problem = settings.problem();
        if (!settings.isSet()) {
            LOG.log(Level.INFO, "Mails wait: no mail server is set (PORTAL_SMTP_HOST)");
        } else if (problem != null) {
            LOG.log(Level.WARNING, "Mails wait: {0}", problem);
        } else {
            LOG.log(Level.INFO, "Mails go through {0}", settings.server());
        }
        running = true;
        worker = Thread.ofPlatform().daemon().name("mail").start(this::work);
    }

    /** Ends after the mail at hand. */
    public void stop() {
        running = false;
        wakeUp.release();
        Thread thread = worker;
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(20));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Cuts a pause short, after somebody asked to try again. */
    public void wake() {
        wakeUp.release();
    }

    private void work() {
        while (running) {
            Duration pause;
            try {
                pause = round.make(() -> running);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Mails could not be sent and will be tried again", e);
                pause = AFTER_FAILURE;
            }
            try {
                if (wakeUp.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    wakeUp.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
