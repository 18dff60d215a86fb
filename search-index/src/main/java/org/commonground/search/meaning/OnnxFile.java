package org.commonground.search.meaning;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * Reads a table of numbers out of a model's file, which is a message of Protocol Buffers. The
 * numbers of its fields are those of ONNX's own description ({@code onnx.proto3}).
 */
final class OnnxFile {
    private static final int GRAPH = 7;
    private static final int TABLE = 5;
    private static final int TABLE_NAME = 8;
    private static final int TABLE_BYTES = 9;

    private OnnxFile() {}

    /**
     * @throws IOException when the file is none of ONNX or has no such table
     */
    static byte[] table(byte[] file, String name) throws IOException {
        ByteString graph = field(GRAPH, CodedInputStream.newInstance(file));
        if (graph != null) {
            CodedInputStream in = graph.newCodedInput();
            for (ByteString table = field(TABLE, in); table != null; table = field(TABLE, in)) {
                ByteString called = field(TABLE_NAME, table.newCodedInput());
                ByteString bytes = field(TABLE_BYTES, table.newCodedInput());
                if (called != null && bytes != null && called.toStringUtf8().equals(name)) {
                    return bytes.toByteArray();
                }
            }
        }
        throw new IOException("The model has no table " + name);
    }

    /** The next field of a number, which holds bytes; null where there is none up to the end. */
    private static @Nullable ByteString field(int number, CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == number) {
                return in.readBytes();
            }
            in.skipField(tag);
        }
        return null;
    }
}
