package org.commonground.documents.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The order to draw one page.
 *
 * @param page 1-based
 * @param width in pixels
 */
public record PageDrawing(int page, int width) {
    public void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(page);
        out.writeInt(width);
    }

    public static PageDrawing readFrom(DataInputStream in) throws IOException {
        return new PageDrawing(in.readInt(), in.readInt());
    }
}
