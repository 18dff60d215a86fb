package org.commonground.search.meaning;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;

/**
 * ONNX Runtime, which stays until the JVM is gone.
 *
 * <p>By itself it gives its memory back in a shutdown hook, that is, when the signal to stop comes.
 * Hooks run beside each other: a model that still answers then reads memory that is free, and the
 * JVM dies of it. The hook is taken away, for which {@code java.lang} must be open to us, as it is
 * in the server; elsewhere it stays. The system takes the memory when the process ends.
 */
final class ModelRuntime {
    private static final Logger LOG = System.getLogger(ModelRuntime.class.getName());

    private ModelRuntime() {}

    static synchronized OrtEnvironment environment() {
        OrtEnvironment environment =
                OrtEnvironment.getEnvironment(
                        OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "common-ground");
        try {
            for (Thread hook : hooks()) {
                if (work(hook).startsWith(OrtEnvironment.class.getPackageName())) {
                    Runtime.getRuntime().removeShutdownHook(hook);
                }
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "A stop while the model runs may end the JVM with a crash", e);
        }
        return environment;
    }

    private static List<Thread> hooks() throws ReflectiveOperationException {
        Class<?> type = Class.forName("java.lang.ApplicationShutdownHooks");
        synchronized (type) {
            Map<?, ?> hooks = (Map<?, ?>) field(type, "hooks").get(null);
            return hooks == null
                    ? List.of()
                    : hooks.keySet().stream().map(Thread.class::cast).toList();
        }
    }

    /** The name of the class of what a thread was made to run. */
    private static String work(Thread thread) throws ReflectiveOperationException {
        Object holder = field(Thread.class, "holder").get(thread);
        Object task = field(holder.getClass(), "task").get(holder);
        return task == null ? "" : task.getClass().getName();
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
