package org.commonground.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/desk", "/p/12/a-title?q=dialogue&page=2", "/search?q=%C3%A9#top"})
    void takesPathsOfThisPortal(String path) {
        assertThat(LocalPath.of(path)).map(LocalPath::value).contains(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "desk",
                "/desk\r\nSet-Cookie: a=b",
                "/\t/elsewhere.example",
                "javascript:alert(1)",
                "/sign-out"
            })
    void takesNothingElse(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }

    @Test
    void takesNothingAbsurdlyLong() {
        assertThat(LocalPath.of("/" + "a".repeat(3000))).isEmpty();
    }

    @Test
    void takesThePathAndQueryOfAWholeAddress() {
        assertThat(LocalPath.within("https://portal.example/desk/publications/new?kind=report"))
                .map(LocalPath::value)
                .contains("/desk/publications/new?kind=report");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://portal.example//elsewhere.example",
                "https://portal.example/sign-out",
                "not an address",
                "mailto:editor@portal.example"
            })
    void takesNothingOfAnAddressThatLeadsElsewhere(String address) {
        assertThat(LocalPath.within(address)).isEmpty();
    }
}
