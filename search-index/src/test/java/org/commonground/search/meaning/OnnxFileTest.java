package org.commonground.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class OnnxFileTest {
    private static final byte[] PIECES = {1, 2, 3};

    @Test
    void findsATableByItsName() throws IOException {
        byte[] file = file(table("positions", new byte[] {9}), table("pieces", PIECES));

        assertThat(OnnxFile.table(file, "pieces")).containsExactly(PIECES);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatIOException()
                .isThrownBy(() -> OnnxFile.table(file(table("positions", PIECES)), "pieces"))
                .withMessageContaining("no table pieces");
        assertThatIOException().isThrownBy(() -> OnnxFile.table(new byte[0], "pieces"));
    }

    @Test
    void refusesWhatIsCutShortOrNoModel() throws IOException {
        byte[] whole = file(table("pieces", PIECES));

        assertThatIOException()
                .isThrownBy(() -> OnnxFile.table(Arrays.copyOf(whole, whole.length - 2), "pieces"));
        assertThatIOException()
                .isThrownBy(
                        () ->
                                OnnxFile.table(
                                        "No model at all".getBytes(StandardCharsets.UTF_8),
                                        "pieces"));
    }

    private static byte[] file(byte[]... tables) throws IOException {
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        for (byte[] table : tables) {
            graph.write(field(5, table));
        }
        return field(7, graph.toByteArray());
    }

    private static byte[] table(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.write(field(8, name.getBytes(StandardCharsets.UTF_8)));
        table.write(field(9, bytes));
        return table.toByteArray();
    }

    /** Of fewer than 128 bytes. */
    private static byte[] field(int number, byte[] bytes) throws IOException {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        field.write(number << 3 | 2);
        field.write(bytes.length);
        field.write(bytes);
        return field.toByteArray();
    }
}
