package org.placard.sync;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Turns;
import org.placard.sync.Pusher.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Visits the hub again and again: soon after a success, later and later after failures, never all machines at once. */
@Component
@ConditionalOnWebApplication
class Rhythm implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rhythm.class);

    private final Pusher pusher;
    private final ObjectProvider<Turns> turns;
    private final Duration pause;
    private final Patience patience;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sync").daemon().factory());
    private volatile @Nullable Future<?> planned;
    private int failures;
    private volatile @Nullable Last last;

    Rhythm(Pusher pusher, ObjectProvider<Turns> turns, @Value("${placard.sync.every:20s}") Duration pause) {
        this.turns = turns;
        this.pusher = pusher;
        this.pause = pause;
        this.patience = new Patience(pause, new SecureRandom());
    }

    /** The last visit. */
    record Last(Visit visit, Instant at) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        next(pause);
    }

    /** When the hub was visited last, and what came of it; nothing before the first visit. */
    @Nullable
    Last last() {
        return last;
    }

    /** Visits at once, for whoever presses the button. */
    Visit now() {
        var visit = pusher.visit();
        remember(visit);
        return visit;
    }

    private void visit() {
        try {
            if (isMyTurn()) {
                remember(pusher.visit());
            }
        } catch (RuntimeException e) {
            failures++;
            LOG.warn("The hub could not be visited: {}", e.getMessage());
        }
        next(patience.after(failures, pusher.askedToWait()));
    }

    /** Of several processes of a hub that brings its records to another one, one is enough. */
    private boolean isMyTurn() {
        var known = turns.getIfAvailable();
        return known == null || known.isMine("visit", Patience.LONGEST.multipliedBy(2));
    }

    private void remember(Visit visit) {
        failures = visit == Visit.ALL_THERE || visit == Visit.NO_HUB ? 0 : failures + 1;
        last = new Last(visit, Clock.systemUTC().instant());
    }

    private void next(Duration wait) {
        if (!pace.isShutdown()) {
            planned = pace.schedule(this::visit, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        var next = planned;
        if (next != null) {
            next.cancel(false);
        }
        pace.shutdownNow();
    }
}
