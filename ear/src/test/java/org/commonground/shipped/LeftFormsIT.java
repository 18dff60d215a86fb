package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is sent after the session has ended goes through the sign-in page and is not lost. */
@OnThePortal
class LeftFormsIT {
    private static final String NEW = "/organise/new";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: value=\"([^\"]*)\")?");

    private final Visitor organiser = new Visitor();

    @Test
    void aPlanSentAfterTheSessionEndedIsSentOnceMoreAfterSignIn() {
        Map<String, String> plan = new HashMap<>(Organiser.fields("Left for an hour", "20"));
        plan.put("description", "First line.\r\n\r\nSecond line.");

        HttpResponse<String> refused = organiser.post(NEW, plan, "Accept", "text/html");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("nothing you typed is lost", "name=\"password\"");
        HttpResponse<String> wrong = signIn("wrong", left(refused));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(left(wrong)).isEqualTo(left(refused));

        HttpResponse<String> in = signIn(SignIns.ofThePortal().password("organiser"), left(wrong));
        assertThat(in.statusCode()).isEqualTo(200);
        HttpResponse<String> sent = organiser.post(NEW, hidden(in.body()));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(organiser.get(Editor.path(sent)).body())
                .contains("value=\"Left for an hour\"", "First line.", "Second line.");
    }

    @Test
    void whoAsksToSeeWhereAFormIsSentIsLedToThePageItStandsOn() {
        HttpResponse<String> answer = SignIns.signedIn("organiser").get("/organise/2/cancel");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/organise/2");
    }

    private HttpResponse<String> signIn(String password, String left) {
        return organiser.post(
                "/sign-in",
                Map.of(
                        "user", SignIns.name("organiser"),
                        "password", password,
                        "next", NEW,
                        "left", left));
    }

    private static String left(HttpResponse<String> page) {
        return hidden(page.body()).get("left");
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) {
            String value = field.group(2) == null ? "" : field.group(2);
            fields.put(field.group(1), value.replace("&amp;", "&").replace("&#39;", "'"));
        }
        return fields;
    }
}
