package org.commonground.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevicePolicyTest {
    @ParameterizedTest
    @ValueSource(strings = {"/organise/12/door", "/organise/12/door/let-in"})
    void theDoorOfASeminarMayUseTheCamera(String path) {
        assertThat(DevicePolicy.at(path)).startsWith("camera=(self), ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/b/abc.def",
                "/organise/12",
                "/organise/12/bookings",
                "/organise/12/doors",
                "/organise/twelve/door",
                "/admin/organise/12/door"
            })
    void noOtherPageMayUseAnythingOfTheDevice(String path) {
        assertThat(DevicePolicy.at(path)).isEqualTo("camera=(), geolocation=(), microphone=()");
    }
}
