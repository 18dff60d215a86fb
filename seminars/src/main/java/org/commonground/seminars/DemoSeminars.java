package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The seminars of the demo: the one that the source of the demo content announces, which is over,
 * and a made-up one some weeks from now, so that there is always something to book.
 */
@ApplicationScoped
public class DemoSeminars {
    private static final int WEEKS_AHEAD = 6;

    private final Seminars seminars;
    private final SeminarDesk desk;
    private final DemoReadings readings;
    private final Clock clock;

    @Inject
    DemoSeminars(Seminars seminars, SeminarDesk desk, DemoReadings readings, Clock clock) {
        this.seminars = seminars;
        this.desk = desk;
        this.readings = readings;
        this.clock = clock;
    }

    /** Does nothing once there is any seminar; after the library, which they recommend from. */
    @Transactional
    public void stock() {
        if (seminars.count(null) == 0) {
            desk.listAsPast(desk.plan(read("safe-communities-seminar")).id());
            desk.publish(desk.plan(ahead(read("after-a-crisis"))).id());
        }
    }

    /** The same day of the week, some weeks from now. */
    private SeminarPlan ahead(SeminarPlan plan) {
        LocalDateTime written = Objects.requireNonNull(plan.timetable().starts());
        LocalDate soon =
                LocalDate.ofInstant(clock.instant(), plan.timetable().zoneId())
                        .plusWeeks(WEEKS_AHEAD)
                        .with(written.getDayOfWeek());
        return plan.shifted(ChronoUnit.DAYS.between(written.toLocalDate(), soon));
    }

    private SeminarPlan read(String name) {
        try (InputStream in =
                DemoSeminars.class.getResourceAsStream("/demo/seminars/" + name + ".json")) {
            String json =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new SeminarPlanConverter()
                    .convertToEntityAttribute(json)
                    .recommending(readings.of(name));
        } catch (IOException e) {
            throw new IllegalStateException("Could not read the demo seminar " + name, e);
        }
    }
}
