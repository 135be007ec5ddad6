package org.mingjing.app.clock.web;

import java.time.Instant;
import org.mingjing.app.clock.ClockFace;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells everybody the time of the server, which in a demo is not theirs. */
@RestController
class ClockController {
    private final ClockFace face;

    /**
     * @param speed seconds that it runs in a real second
     */
    record Reading(Instant now, double speed, boolean demo) {}

    ClockController(ClockFace face) {
        this.face = face;
    }

    @GetMapping("/api/clock")
    ResponseEntity<Reading> read() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Reading(face.instant(), face.speed(), face.isOfADemo()));
    }
}
