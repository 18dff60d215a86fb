package org.commonground.portal.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.portal.routes.Handlers.Handler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class RoutesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    private final Routes routes =
            new Routes(
                    List.of(
                            Route.page("/", "/index.xhtml", Audience.EVERYONE),
                            Route.page("/p/{id}/{slug}", "/publication.xhtml", Audience.EVERYONE),
                            Route.handled("GET", "/d/{id}/text", Audience.EVERYONE),
                            Route.handled("GET", "/d/{id}/{name}", Audience.EVERYONE),
                            Route.handled("POST", "/api/v1/documents", Audience.EDITOR),
                            Route.handled("GET", "/resources/{file...}", Audience.EVERYONE),
                            Route.workbench(
                                    "/desk/publications",
                                    "/desk/publications.xhtml",
                                    Audience.EDITOR)));

    @Test
    void tellsThePageWhatTheNamesStandFor() {
        assertThat(routes.match("GET", "/p/12/building-a-strong-partnership"))
                .isInstanceOfSatisfying(
                        RouteMatch.Found.class,
                        found -> {
                            assertThat(found.route().view()).isEqualTo("/publication.xhtml");
                            assertThat(found.values())
                                    .isEqualTo(
                                            Map.of(
                                                    "id",
                                                    "12",
                                                    "slug",
                                                    "building-a-strong-partnership"));
                        });
    }

    @Test
    void takesTheFirstLineThatFits() {
        assertThat(routes.match("GET", "/d/7/text"))
                .isInstanceOfSatisfying(
                        RouteMatch.Found.class,
                        found -> assertThat(found.values()).doesNotContainKey("name"));
    }

    @Test
    void takesAllThatIsLeftForANameWithDots() {
        assertThat(routes.match("GET", "/resources/fonts/atkinson.woff2"))
                .isInstanceOfSatisfying(
                        RouteMatch.Found.class,
                        found ->
                                assertThat(found.values())
                                        .containsEntry("file", "fonts/atkinson.woff2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk/publications", "/desk/publications/", "/p/12/a-title/"})
    void finds(String path) {
        assertThat(routes.match("HEAD", path)).isInstanceOf(RouteMatch.Found.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.xhtml",
                "/publication.xhtml",
                "/p/12",
                "/p/12/title/more",
                "/resources",
                "/desk",
                "/P/12/title",
                "/api/v1/documents/1"
            })
    void knowsNothingThatIsNotListed(String path) {
        assertThat(routes.match("GET", path)).isInstanceOf(RouteMatch.Unlisted.class);
    }

    @Test
    void saysWhichMethodsAnAddressTakes() {
        assertThat(routes.match("PUT", "/desk/publications"))
                .isInstanceOfSatisfying(
                        RouteMatch.WrongMethod.class,
                        wrong ->
                                assertThat(wrong.allowed()).containsExactly("GET", "HEAD", "POST"));
        assertThat(routes.match("TRACE", "/")).isInstanceOf(RouteMatch.WrongMethod.class);
    }

    @Test
    void knowsTheAddressOfAPageThatNeedsNothingMore() {
        assertThat(routes.addressOf("/desk/publications.xhtml")).contains("/desk/publications");
        assertThat(routes.addressOf("/publication.xhtml")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/organise/5/bookings/31/move, /organise/5/bookings",
        "/b/secret.signed/change, /b/secret.signed",
        "/desk/notices/7/end, /desk/notices",
        "/desk/upload/files, /desk/upload"
    })
    void knowsThePageThatAFormStandsOn(String step, String page) {
        assertThat(Routes.OF_THE_PORTAL.pageAbove(step)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/documents/5/read", "/sign-out", "/"})
    void knowsNoPageAboveWhatStandsOnNone(String path) {
        assertThat(Routes.OF_THE_PORTAL.pageAbove(path)).isEmpty();
    }

    @Test
    void listsEverythingThatAnswers() {
        assertThat(unlisted(Handlers.in("org.commonground.portal")))
                .allMatch(name -> name.contains("BackDoor"));
    }

    @Test
    void noticesWhatAnswersBesideTheTable() {
        assertThat(unlisted(Handlers.in("org.commonground.portal.routes.unlisted"))).hasSize(2);
    }

    @Test
    void namesNoPageThatIsNotThereAndLeavesOutNone() throws Exception {
        List<String> named =
                Routes.OF_THE_PORTAL.lines().stream()
                        .flatMap(route -> Stream.ofNullable(route.view()))
                        .filter(view -> view.endsWith(".xhtml"))
                        .distinct()
                        .sorted()
                        .toList();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<String> there =
                    files.map(file -> "/" + WEBAPP.relativize(file))
                            .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF"))
                            .filter(name -> !name.equals("/error.xhtml"))
                            .sorted()
                            .toList();
            assertThat(named).isEqualTo(there);
        }
    }

    @Test
    void keepsEachAreaToItsRole() {
        assertThat(Routes.OF_THE_PORTAL.lines())
                .allSatisfy(
                        route -> {
                            String pattern = route.pattern().toString();
                            if (pattern.startsWith("/desk")) {
                                assertThat(route.audience()).isEqualTo(Audience.EDITOR);
                            } else if (pattern.startsWith("/organise")) {
                                assertThat(route.audience()).isEqualTo(Audience.ORGANISER);
                            } else if (pattern.startsWith("/admin")) {
                                assertThat(route.audience()).isEqualTo(Audience.ADMINISTRATOR);
                            }
                        });
    }

    private static List<String> unlisted(List<Handler> handlers) {
        return handlers.stream().filter(handler -> !isListed(handler)).map(Handler::name).toList();
    }

    /**
     * A servlet for all that begins alike is there for any line that begins so: nothing else gets
     * to it.
     */
    private static boolean isListed(Handler handler) {
        if (handler.address().endsWith("/*")) {
            String begin = handler.address().replace("*", "");
            return Routes.OF_THE_PORTAL.lines().stream()
                    .anyMatch(route -> route.pattern().toString().startsWith(begin));
        }
        if (Routes.OF_THE_PORTAL.lines().stream()
                .anyMatch(route -> handler.address().equals(route.view()))) {
            return true;
        }
        return switch (Routes.OF_THE_PORTAL.match(handler.method(), handler.address())) {
            case RouteMatch.Found found -> true;
            case RouteMatch.WrongMethod wrong -> handler.method().equals("any");
            case RouteMatch.Unlisted unlisted -> false;
        };
    }
}
