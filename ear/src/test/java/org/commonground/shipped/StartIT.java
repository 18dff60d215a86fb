package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

@OnThePortal
class StartIT {
    private final Visitor reader = new Visitor();

    @Test
    void thePortalSaysThatItIsWell() {
        assertThat(reader.get("/health").statusCode()).isEqualTo(200);
        assertThat(reader.get("/health/ready").body()).contains("UP");
    }

    @Test
    void theStartPageOffersTheSearchBox() {
        HttpResponse<String> start = reader.get("/");
        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(start.body()).contains("Common Ground", "name=\"q\"", "action=\"/search\"");
    }
}
