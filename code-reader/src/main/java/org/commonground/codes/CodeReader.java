package org.commonground.codes;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

import java.util.Map;

/** What the script offers to pages. */
public final class CodeReader {
    private CodeReader() {}

    /**
     * The text of the QR code in a picture; null where there is none.
     *
     * @param pixels red, green, blue and opacity, 0 to 255 each, row by row, as a canvas gives them
     * @param width in pixels
     * @param height in pixels
     */
    @JSExport
    public static @Nullable String read(Uint8ClampedArray pixels, int width, int height) {
        LuminanceSource picture =
                new PlanarYUVLuminanceSource(
                        brightness(pixels, width * height),
                        width,
                        height,
                        0,
                        0,
                        width,
                        height,
                        false);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(picture)),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException none) {
            return null;
        }
    }

    /** Green counts twice, as it does to the eye. */
    private static byte[] brightness(Uint8ClampedArray pixels, int count) {
        byte[] light = new byte[count];
        for (int i = 0; i < count; i++) {
            int at = 4 * i;
            light[i] = (byte) ((pixels.get(at) + 2 * pixels.get(at + 1) + pixels.get(at + 2)) / 4);
        }
        return light;
    }
}
