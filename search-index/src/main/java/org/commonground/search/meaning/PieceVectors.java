package org.commonground.search.meaning;

import java.io.IOException;

/**
 * What the model takes for the meaning of each piece of a word before it has seen the words around
 * it: the table that it begins with. Each row is moved so that the middle of all is nought, which
 * leaves what tells pieces apart, and brought to one length. Takes 12 MB.
 */
final class PieceVectors {

    /** So many times a number of a vector of length one is a byte; hardly any is above 0.3. */
    private static final int IN_BYTES = 400;

    private static final int UNSIGNED = 0xff;

    private final byte[][] rows;

    private PieceVectors(byte[][] rows) {
        this.rows = rows;
    }

    /**
     * @param table rows of unsigned bytes, one after the other; what stands for nought and for one
     *     in them does not matter here
     */
    static PieceVectors of(byte[] table, int dimensions) throws IOException {
        if (table.length == 0 || table.length % dimensions != 0) {
            throw new IOException("Not a table of pieces: " + table.length + " bytes");
        }
        int count = table.length / dimensions;
        float[] middle = new float[dimensions];
        for (int i = 0; i < table.length; i++) {
            middle[i % dimensions] += (float) (table[i] & UNSIGNED) / count;
        }
        byte[][] rows = new byte[count][dimensions];
        float[] row = new float[dimensions];
        for (int piece = 0; piece < count; piece++) {
            for (int i = 0; i < dimensions; i++) {
                row[i] = (table[piece * dimensions + i] & UNSIGNED) - middle[i];
            }
            float length = length(row);
            for (int i = 0; i < dimensions && length > 0; i++) {
                rows[piece][i] = inBytes(row[i] / length);
            }
        }
        return new PieceVectors(rows);
    }

    private static float length(float[] row) {
        float squares = 0;
        for (float number : row) {
            squares += number * number;
        }
        return (float) Math.sqrt(squares);
    }

    private static byte inBytes(float number) {
        return (byte) Math.clamp(Math.round(number * IN_BYTES), Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    int count() {
        return rows.length;
    }

    /** The row of a piece, as numbers that the processor multiplies many at a time. */
    int[] row(int piece) {
        byte[] row = rows[piece];
        int[] wide = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            wide[i] = row[i];
        }
        return wide;
    }

    /** Near 1 for rows of pieces that mean the same, about 0 for such as have nothing in common. */
    static float cosine(int[] row, int[] other) {
        int product = 0;
        for (int i = 0; i < row.length; i++) {
            product += row[i] * other[i];
        }
        return product / (float) (IN_BYTES * IN_BYTES);
    }
}
