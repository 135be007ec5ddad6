package org.mingjing.app.supervision.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.mingjing.app.supervision.SignalsAnnounced;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The screens that are open and want to hear when signals change. What happens within a moment is
 * told as one: a screen then asks for what it shows.
 */
@Component
class LiveScreens {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final String SIGNALS = "signals";

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong untold = new AtomicLong();

    SseEmitter open() {
        SseEmitter screen = new SseEmitter(LONGEST.toMillis());
        screen.onCompletion(() -> open.remove(screen));
        screen.onTimeout(screen::complete);
        screen.onError(error -> open.remove(screen));
        open.add(screen);
        send(screen, SseEmitter.event().comment("open").reconnectTime(2_000));
        return screen;
    }

    /** Signals changed for good, here or on another server of the same database. */
    @EventListener
    void on(SignalsAnnounced announced) {
        untold.addAndGet(announced.count());
    }

    @Scheduled(fixedDelayString = "${mingjing.screens.tell:200ms}")
    void tell() {
        long count = untold.getAndSet(0);
        if (count > 0) {
            for (SseEmitter screen : open) {
                send(screen, SseEmitter.event().name(SIGNALS).data(count));
            }
        }
    }

    /** Finds out which screens were closed, and keeps proxies from closing the others. */
    @Scheduled(fixedDelayString = "${mingjing.screens.beat:20s}")
    void beat() {
        for (SseEmitter screen : open) {
            send(screen, SseEmitter.event().comment("beat"));
        }
    }

    @EventListener
    void on(ContextClosedEvent closed) {
        open.forEach(SseEmitter::complete);
    }

    /** A screen that cannot be told anything any more is forgotten. */
    private void send(SseEmitter screen, SseEmitter.SseEventBuilder event) {
        try {
            screen.send(event);
        } catch (IOException | IllegalStateException e) {
            open.remove(screen);
        }
    }
}
