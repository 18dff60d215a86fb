package org.commonground.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class DiskSpaceTest {
    @Test
    void saysHowMuchRoomThereIs(@TempDir Path home) {
        DiskSpace disk = new DiskSpace(new PortalHome(home.toString()));

        assertThat(disk.free()).isPositive().isLessThanOrEqualTo(disk.total());
    }

    @Test
    void callsLessThanAGigabyteLowAndTheUnknownNot() {
        assertThat(DiskSpace.isLow(DiskSpace.LOW - 1)).isTrue();
        assertThat(DiskSpace.isLow(DiskSpace.LOW)).isFalse();
        assertThat(DiskSpace.isLow(-1)).isFalse();
    }

    @Test
    void doesNotFailWhereTheHomeIsGone(@TempDir Path home) {
        assertThat(new DiskSpace(new PortalHome(home.resolve("gone").toString())).free())
                .isEqualTo(-1);
    }
}
