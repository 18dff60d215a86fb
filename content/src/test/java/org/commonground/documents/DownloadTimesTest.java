package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadTimesTest {
    private static final DownloadTimes USUAL = DownloadTimes.parse(DownloadTimes.USUAL);

    /**
     * The figures of a page of 2006 for an information pack; two of its figures for the whole are a
     * minute too long.
     */
    @ParameterizedTest
    @CsvSource({
        "Introduction,                        418.2, 2m 3s, 1m 1s, 0m 27s, 0m 7s",
        "Elections and good race relations,   416.2, 2m 2s, 1m 1s, 0m 27s, 0m 7s",
        "Tackling far right activity,         431.2, 2m 6s, 1m 3s, 0m 28s, 0m 7s",
        "Using criminal and civil law,        421.1, 2m 3s, 1m 2s, 0m 27s, 0m 7s",
        "Briefing on Islamophobia,            418.7, 2m 3s, 1m 1s, 0m 27s, 0m 7s",
        "Briefing on anti-Semitism,           415.5, 2m 2s, 1m 1s, 0m 27s, 0m 6s",
        "Briefing on asylum and immigration,  419.1, 2m 3s, 1m 1s, 0m 27s, 0m 7s",
        "Briefing on Gypsies and Travellers,  416.7, 2m 2s, 1m 1s, 0m 27s, 0m 7s",
        "Resources,                           409.6, 2m 0s, 1m 0s, 0m 26s, 0m 6s",
        "Complete information pack,          1477.6, 7m 13s, 3m 36s, 1m 35s, 0m 23s"
    })
    void tellsTheTimesThatReadersKnow(
            String what, double kilobytes, String at28, String at56, String at128, String at512) {
        assertThat(USUAL.of(Math.round(kilobytes * 1024)))
                .as(what)
                .extracting(DownloadTime::text)
                .containsExactly(at28, at56, at128, at512);
    }

    @Test
    void namesEachSpeedAsItIsSold() {
        assertThat(USUAL.of(1))
                .extracting(DownloadTime::speed)
                .containsExactly("28 kbit/s", "56 kbit/s", "128 kbit/s", "512 kbit/s");
    }

    @Test
    void takesOtherSpeedsFromASetting() {
        assertThat(DownloadTimes.parse("4G=20000").of(25_600_000))
                .singleElement()
                .satisfies(
                        time -> {
                            assertThat(time.speed()).isEqualTo("4G");
                            assertThat(time.text()).isEqualTo("0m 10s");
                        });
    }

    @Test
    void refusesASettingThatIsNoSpeed() {
        assertThatIllegalArgumentException().isThrownBy(() -> DownloadTimes.parse("fast"));
        assertThatIllegalArgumentException().isThrownBy(() -> DownloadTimes.parse("fast=0"));
        assertThatIllegalArgumentException().isThrownBy(() -> DownloadTimes.parse("=7"));
    }
}
