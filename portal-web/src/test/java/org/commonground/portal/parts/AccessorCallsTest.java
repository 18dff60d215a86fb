package org.commonground.portal.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class AccessorCallsTest {
    private final AccessorCalls calls = new AccessorCalls();
    private final ELContext context = new Context();

    /** Something that a page shows. */
    public record Shown(String title) {
        public String titleAndAuthor(String author) {
            return title + " by " + author;
        }

        public String broken() {
            throw new IllegalStateException("Nothing to show");
        }
    }

    private record Hidden(String title) {}

    @Test
    void callsWhatIsAskedWithoutSayingAnything() {
        assertThat(call(new Shown("Cohesion"), "title")).isEqualTo("Cohesion");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(call("Cohesion", "length")).isEqualTo(8);
    }

    @Test
    void tellsWhyACallFailed() {
        assertThatExceptionOfType(ELException.class)
                .isThrownBy(() -> call(new Shown("Cohesion"), "broken"))
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesEverythingElseToOthers() {
        assertThat(call(new Shown("Cohesion"), "titleAndAuthor", "Cantle")).isNull();
        assertThat(call(new Shown("Cohesion"), "nothing")).isNull();
        assertThat(call(new Hidden("Cohesion"), "title")).isNull();
        assertThat(call(List.of(1), "size")).isNull();
        assertThat(call(null, "title")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private @Nullable Object call(@Nullable Object base, String method, Object... parameters) {
        return calls.invoke(context, base, method, null, parameters);
    }

    private static final class Context extends ELContext {
        @Override
        public @Nullable ELResolver getELResolver() {
            return null;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
