package org.commonground.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PortalHome;
import org.commonground.kernel.PublicAddress;
import org.commonground.kernel.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SameOriginFilterTest {
    private static final String FORM = "/feedback";

    private final CurrentPerson nobody = new CurrentPerson();
    private final List<Object> answers = new ArrayList<>();

    @TempDir private Path home;

    private FormTokens tokens;
    private SameOriginFilter filter;

    @BeforeEach
    void start() {
        tokens = tokensAt(Clock.systemUTC());
        filter =
                new SameOriginFilter(
                        new PublicAddress(Optional.of("https://portal.example/"), 0),
                        tokens,
                        nobody);
    }

    @Test
    void letsThisSitesPagesSend() {
        assertThat(passes(Map.of("sec-fetch-site", "same-origin"), Map.of())).isTrue();
        assertThat(passes(Map.of("origin", "https://portal.example"), Map.of())).isTrue();
        assertThat(
                        passes(
                                Map.of("origin", "http://localhost:8080", "host", "localhost:8080"),
                                Map.of()))
                .isTrue();
    }

    @Test
    void refusesOtherSitesEvenWithAToken() {
        Map<String, String> token = Map.of(FormTokens.FIELD, tokens.issue());

        assertThat(passes(Map.of("sec-fetch-site", "cross-site"), token)).isFalse();
        assertThat(passes(Map.of("sec-fetch-site", "same-site"), token)).isFalse();
        assertThat(
                        passes(
                                Map.of(
                                        "origin",
                                        "https://elsewhere.example",
                                        "host",
                                        "portal.example"),
                                token))
                .isFalse();
        assertThat(answers).containsOnly(403);
    }

    @Test
    void wantsTheFormsTokenFromWhoSaysNothing() {
        assertThat(passes(Map.of(), Map.of())).isFalse();
        assertThat(passes(Map.of("origin", "null"), Map.of())).isFalse();
        assertThat(passes(Map.of(), Map.of(FormTokens.FIELD, tokens.issue()))).isTrue();
        assertThat(passes(Map.of("origin", "null"), Map.of(FormTokens.FIELD, tokens.issue())))
                .isTrue();
    }

    @Test
    void refusesAForgedOrAnOldToken() {
        String token = tokens.issue();
        String forged = token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A");
        String old = tokensAt(Clock.offset(Clock.systemUTC(), Duration.ofHours(-25))).issue();

        assertThat(passes(Map.of(), Map.of(FormTokens.FIELD, forged))).isFalse();
        assertThat(passes(Map.of(), Map.of(FormTokens.FIELD, old))).isFalse();
        assertThat(passes(Map.of(), Map.of(FormTokens.FIELD, "1.2"))).isFalse();
    }

    private FormTokens tokensAt(Clock clock) {
        return new FormTokens(new SigningKey(new PortalHome(home.toString())), nobody, clock);
    }

    private boolean passes(Map<String, String> headers, Map<String, String> fields) {
        boolean[] passed = new boolean[1];
        try {
            filter.doFilter(
                    PretendRequest.post(FORM, headers, fields).asked(),
                    (HttpServletResponse)
                            Proxy.newProxyInstance(
                                    getClass().getClassLoader(),
                                    new Class<?>[] {HttpServletResponse.class},
                                    (p, called, all) -> {
                                        answers.add(all[0]);
                                        return null;
                                    }),
                    (request, response) -> passed[0] = true);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return passed[0];
    }
}
