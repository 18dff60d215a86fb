package org.commonground.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;

class ProxiesTest {
    private final Proxies none = new Proxies(Optional.empty());
    private final Proxies two = new Proxies(Optional.of("198.51.100.1, 198.51.100.2"));

    @Test
    void takesNobodysWordUnlessToldTo() {
        PretendRequest forged =
                PretendRequest.from(
                        "203.0.113.7",
                        Map.of("x-forwarded-for", "192.0.2.1", "x-forwarded-proto", "https"));

        assertThat(none.clientAddress(forged.asked())).isEqualTo("203.0.113.7");
        assertThat(none.isSecure(forged.asked())).isFalse();
        assertThat(two.clientAddress(forged.asked())).isEqualTo("203.0.113.7");
        assertThat(two.isSecure(forged.asked())).isFalse();
    }

    @Test
    void takesTheLastAddressThatIsNoTrustedProxy() {
        PretendRequest passedOn =
                PretendRequest.from(
                        "198.51.100.1",
                        Map.of(
                                "x-forwarded-for",
                                "10.0.0.1, 203.0.113.7, 198.51.100.2",
                                "x-forwarded-proto",
                                "https"));

        assertThat(two.clientAddress(passedOn.asked())).isEqualTo("203.0.113.7");
        assertThat(two.isSecure(passedOn.asked())).isTrue();
    }

    @Test
    void takesTheProxysOwnAddressWhenItSaysNothingUseful() {
        PretendRequest odd =
                PretendRequest.from("198.51.100.1", Map.of("x-forwarded-for", "<script>, unknown"));

        assertThat(two.clientAddress(odd.asked())).isEqualTo("198.51.100.1");
    }
}
