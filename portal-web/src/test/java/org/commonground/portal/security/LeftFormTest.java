package org.commonground.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.Optional;

class LeftFormTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PAGE = "text/html,*/*";
    private static final Map<String, String> PLAN =
            Map.of(
                    "title",
                    "Ask & tell = good",
                    "summary",
                    "One line\r\nand 🎉 another+",
                    "zone",
                    "");

    @Test
    void comesThroughTheSignInPageAsItWasTyped() {
        LeftForm left = sent("/organise/5", FORM, PAGE, PLAN).orElseThrow();

        LeftForm carried =
                LeftForm.carried(
                        PretendRequest.post(
                                        "/sign-in",
                                        Map.of(),
                                        Map.of(LeftForm.FIELD, left.written()))
                                .asked(),
                        LocalPath.of("/organise/5"));

        assertThat(carried).isEqualTo(left);
        assertThat(left.fields())
                .containsExactlyInAnyOrderElementsOf(
                        PLAN.entrySet().stream()
                                .map(field -> new LeftForm.Field(field.getKey(), field.getValue()))
                                .toList());
    }

    @Test
    void leavesTheTokenBehindWhichWasMadeForNobody() {
        assertThat(
                        sent("/organise/5", FORM, PAGE, Map.of("token", "x", "title", "y"))
                                .orElseThrow())
                .extracting(LeftForm::written)
                .isEqualTo("title=y");
    }

    @ParameterizedTest
    @CsvSource({
        "/organise/5, application/json, 'text/html', title",
        "/organise/5, application/x-www-form-urlencoded, application/json, title",
        "/organise/5, application/x-www-form-urlencoded,, title",
        "/desk/publications/1, application/x-www-form-urlencoded, text/html,"
                + " jakarta.faces.ViewState",
        "/account/password, application/x-www-form-urlencoded, text/html, present",
        "//elsewhere.example/, application/x-www-form-urlencoded, text/html, title"
    })
    void takesNothingElse(String address, String type, String wanted, String field) {
        assertThat(sent(address, type, wanted, Map.of(field, "x"))).isEmpty();
    }

    @Test
    void takesNothingFromTheAddressOfALink() {
        PretendRequest link =
                new PretendRequest(
                        "GET",
                        "/sign-in",
                        "192.0.2.9",
                        Map.of(),
                        Map.of(LeftForm.FIELD, "note=Called+off"));

        assertThat(LeftForm.carried(link.asked(), LocalPath.of("/organise/5/cancel"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"title=%zz, /organise/5", "title=x, //elsewhere.example/"})
    void readsNothingThatIsNotOurs(String written, String next) {
        assertThat(
                        LeftForm.carried(
                                PretendRequest.post(
                                                "/sign-in",
                                                Map.of(),
                                                Map.of(LeftForm.FIELD, written))
                                        .asked(),
                                LocalPath.of(next)))
                .isNull();
    }

    private static Optional<LeftForm> sent(
            String address, String type, String wanted, Map<String, String> fields) {
        Map<String, String> headers =
                wanted == null
                        ? Map.of("content-type", type)
                        : Map.of("content-type", type, "accept", wanted);
        return LeftForm.in(PretendRequest.post(address, headers, fields).asked());
    }
}
