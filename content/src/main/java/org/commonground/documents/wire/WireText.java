package org.commonground.documents.wire;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Text in a message: four bytes of length, then UTF-8; length -1 is no text at all. */
public final class WireText {
    private WireText() {}

    public static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    public static @Nullable String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == -1) {
            return null;
        }
        if (length < 0 || length > in.available()) {
            throw new BrokenFrame("text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** As {@link #read}, where a text must be. */
    public static String readPresent(DataInputStream in) throws IOException {
        String text = read(in);
        if (text == null) {
            throw new BrokenFrame("a text is missing");
        }
        return text;
    }

    /** A constant by its name. */
    public static <E extends Enum<E>> E readNamed(DataInputStream in, Class<E> type)
            throws IOException {
        String name = readPresent(in);
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new BrokenFrame("no " + type.getSimpleName() + ": " + name);
        }
    }
}
