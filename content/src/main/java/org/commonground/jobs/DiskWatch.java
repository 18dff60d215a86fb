package org.commonground.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.DiskSpace;

import java.time.Duration;

/** Looks every few minutes whether there is room on the disk, and says so in the log when not. */
@ApplicationScoped
class DiskWatch implements Job {
    private final DiskSpace disk;

    @Inject
    DiskWatch(DiskSpace disk) {
        this.disk = disk;
    }

    @Override
    public String name() {
        return "look at the room on the disk";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** Fails on purpose where there is little room: a failed job is logged and reported. */
    @Override
    public void run() {
        if (disk.isLow()) {
            throw new IllegalStateException(
                    "Only %d MB are left on the disk of PORTAL_HOME. Make room before uploads fail."
                            .formatted(disk.free() >> 20));
        }
    }
}
