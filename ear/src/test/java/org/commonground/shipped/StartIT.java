package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

@OnThePortal
class StartIT {
    private final Visitor reader = new Visitor();

    @Test
    void thePortalSaysThatItIsWell() {
        assertThat(reader.get("/health/ready").body()).isEqualTo("{\"status\":\"UP\"}");
        HttpResponse<String> health = reader.get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("{\"name\":\"portal\",\"status\":\"UP\"}")
                .contains("{\"name\":\"search-index\",\"status\":\"UP\",\"data\":{\"documents\":")
                .contains("\"rebuilding\":false");
    }

    @Test
    void theStartPageOffersTheSearchBox() {
        HttpResponse<String> start = reader.get("/");
        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(start.body()).contains("Common Ground", "name=\"q\"", "action=\"/search\"");
    }
}
