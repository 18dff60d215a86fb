package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;

import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a first visit to a public page costs, as it comes over the wire, without thumbnails. */
@OnThePortal
class PageWeightIT {
    private static final int MOST_REQUESTS = 6;
    private static final int MOST_BYTES = 60 * 1024;

    @ParameterizedTest
    @MethodSource
    void aPublicPageIsLight(Map.Entry<String, String> page) {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            tab.go(page.getValue()).waitForLoadState(LoadState.NETWORKIDLE);

            List<Request> requests =
                    tab.requests().stream()
                            .filter(request -> !request.url().contains("/thumbnail.jpg"))
                            .toList();
            int bytes =
                    requests.stream().mapToInt(request -> request.sizes().responseBodySize).sum();
            System.out.printf("%s: %d requests, %d bytes%n", page.getKey(), requests.size(), bytes);
            assertThat(requests).as("requests").hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(bytes).as("bytes").isPositive().isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    static Stream<Map.Entry<String, String>> aPublicPageIsLight() {
        Set<String> forReaders =
                Set.of("start", "search", "publication", "pack", "text", "sign-in");
        return PublicPages.addresses().entrySet().stream()
                .filter(page -> forReaders.contains(page.getKey()));
    }
}
