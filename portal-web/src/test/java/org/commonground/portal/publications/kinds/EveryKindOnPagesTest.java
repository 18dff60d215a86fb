package org.commonground.portal.publications.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.portal.desk.publications.BodyForm;
import org.commonground.portal.desk.publications.Rows;
import org.commonground.publications.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the compiler cannot see: texts and page files that go with each kind. */
class EveryKindOnPagesTest {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.commonground.portal.Texts");
    private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsNamesAndItsPage(Kind kind) {
        assertThat(TEXTS.keySet())
                .contains(
                        "nav." + kind.value(),
                        "kinds." + kind.value(),
                        "kinds." + kind.value() + ".what");
        assertThat(WEB_INF.resolve("kinds").resolve(kind.value() + ".xhtml")).isRegularFile();
    }

    @Test
    void everyListOfAFormHasItsPlaceOnTheEditingPage() throws IOException {
        String pages = "";
        try (Stream<Path> files = Files.list(WEB_INF.resolve("desk"))) {
            for (Path file : files.toList()) {
                pages += Files.readString(file);
            }
        }
        for (Class<?> form : BodyForm.class.getPermittedSubclasses()) {
            for (Method method : form.getDeclaredMethods()) {
                if (method.getReturnType() == Rows.class) {
                    assertThat(pages).contains("form.body()." + method.getName() + "()");
                }
            }
        }
    }
}
