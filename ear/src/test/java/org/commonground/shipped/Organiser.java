package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** An organiser signed in, who plans and publishes seminars by the form. */
final class Organiser {
    private final Visitor visitor = SignIns.signedIn("organiser");

    Visitor visitor() {
        return visitor;
    }

    /** A plan with nothing but what is needed before readers may see it. */
    static Map<String, String> fields(String title, String places) {
        Map<String, String> fields = new HashMap<>();
        fields.put("revision", "0");
        fields.put("title", title);
        fields.put("summary", "A day.");
        fields.put("starts", "2040-05-04T09:30");
        fields.put("ends", "2040-05-04T16:00");
        fields.put("venue", "Town hall");
        fields.put("host-1", "The council");
        fields.put("capacity", places);
        return fields;
    }

    /**
     * @return the address at the desk
     */
    String plans(Map<String, String> fields) {
        HttpResponse<String> saved = visitor.post("/organise/new", fields);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return saved.headers().firstValue("Location").orElseThrow().replace("?done=saved", "");
    }

    /**
     * @return the address for readers
     */
    String publishes(Map<String, String> fields) {
        String desk = plans(fields);
        assertThat(does(desk, "publish")).isEqualTo(303);
        return new Visitor()
                .get(desk.replace("/organise/", "/seminars/"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    int does(String desk, String step) {
        return visitor.post(desk + "/" + step, Map.of()).statusCode();
    }
}
