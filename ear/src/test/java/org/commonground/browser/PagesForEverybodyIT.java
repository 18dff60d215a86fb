package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every page, light and dark, on a phone and on a desk: no barriers, no complaints, no sideways
 * scrolling. {@link WrongPagesIT} shows that each of these is noticed.
 */
@OnThePortal
class PagesForEverybodyIT {
    private static final Map<String, List<String>> BEHIND_SIGN_IN =
            Map.of(
                    "editor",
                    List.of(
                            "/desk/",
                            "/desk/upload",
                            "/desk/imports",
                            "/desk/grid",
                            "/desk/documents",
                            "/desk/documents/1",
                            "/desk/packs/1",
                            "/desk/publications/2",
                            "/desk/publications/new?kind=protocol",
                            "/desk/publications",
                            "/desk/publications/grid?kind=case-study",
                            "/desk/publications/new",
                            "/desk/publications/1",
                            "/desk/publications/1/versions",
                            "/desk/publications/1/compare",
                            "/desk/best-bets",
                            "/desk/vocabularies",
                            "/desk/vocabularies/agency",
                            "/desk/vocabularies/theme/1",
                            "/desk/contributions",
                            "/desk/work",
                            "/desk/notices",
                            "/desk/errata",
                            "/desk/insight",
                            "/desk/insight/words?words=meals",
                            "/desk/feedback",
                            "/desk/vocabularies/place/import",
                            "/account"),
                    "organiser",
                    List.of(
                            "/organise/",
                            "/organise/new",
                            "/organise/2",
                            "/organise/2/bookings",
                            "/organise/2/letters",
                            "/organise/2/door",
                            "/organise/2/pictures",
                            "/organise/2/report",
                            "/featured"),
                    "administrator",
                    List.of(
                            "/admin/people",
                            "/admin/sessions",
                            "/admin/tokens",
                            "/admin/audit",
                            "/admin/settings",
                            "/admin/jobs",
                            "/admin/health",
                            "/admin/alerts",
                            "/admin/mail"));

    /** One for a role and a look: signing in anew for every page takes longer than the page. */
    private static final Map<String, Tab> WINDOWS = new HashMap<>();

    @AfterAll
    static void closeTheWindows() {
        WINDOWS.values().forEach(Tab::close);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("publicPages")
    void aPublicPageHasNoBarriers(Look look, String name, String path) {
        try (Tab tab = Tab.open(look)) {
            assertGood(tab, look, name, path);
        }
    }

    @ParameterizedTest(name = "{2} {0}")
    @MethodSource("pagesBehindSignIn")
    void aPageBehindSignInHasNoBarriers(Look look, String role, String path) {
        try (Tab tab = window(look, role).beside()) {
            assertGood(tab, look, path.substring(1).replace('/', '-'), path);
        }
    }

    private static Tab window(Look look, String role) {
        return WINDOWS.computeIfAbsent(
                role + look,
                wanted -> {
                    Tab tab = Tab.open(look);
                    tab.signIn(role);
                    return tab;
                });
    }

    private static void assertGood(Tab tab, Look look, String name, String path) {
        tab.go(path);
        tab.picture(name + "-" + look.width());
        assertThat(tab.page().url()).as("address of " + path).endsWith(path);
        assertThat(Inspection.of(tab)).as("what is wrong with " + path).isEmpty();
    }

    static Stream<Arguments> publicPages() {
        Map<String, String> pages = PublicPages.addresses();
        return Look.LIGHT.stream()
                .flatMap(
                        look ->
                                pages.entrySet().stream()
                                        .map(
                                                page ->
                                                        Arguments.of(
                                                                look,
                                                                page.getKey(),
                                                                page.getValue())));
    }

    static Stream<Arguments> pagesBehindSignIn() {
        return Look.LIGHT.stream()
                .flatMap(
                        look ->
                                new TreeMap<>(BEHIND_SIGN_IN)
                                        .entrySet().stream()
                                                .flatMap(
                                                        pages ->
                                                                pages.getValue().stream()
                                                                        .map(
                                                                                path ->
                                                                                        Arguments
                                                                                                .of(
                                                                                                        look,
                                                                                                        pages
                                                                                                                .getKey(),
                                                                                                        path))));
    }
}
