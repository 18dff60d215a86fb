package org.commonground.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a number of bytes is told to people: "512 bytes", "418.2 KB", "1.4 MB"; a KB is 1,024 bytes.
 */
public final class FileSize {
    private static final List<String> UNITS = List.of("KB", "MB", "GB", "TB", "PB", "EB");
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);

    private FileSize() {}

    /** At most one digit after the point, none when it is 0. */
    public static String of(long bytes) {
        if (bytes < 1024) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        BigDecimal amount = BigDecimal.valueOf(bytes);
        String unit = "";
        for (int i = 0; i < UNITS.size() && rounded(amount).compareTo(STEP) >= 0; i++) {
            amount = amount.divide(STEP);
            unit = UNITS.get(i);
        }
        return rounded(amount).stripTrailingZeros().toPlainString() + " " + unit;
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(1, RoundingMode.HALF_UP);
    }
}
