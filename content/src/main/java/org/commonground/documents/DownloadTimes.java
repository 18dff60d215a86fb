package org.commonground.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * The speeds that download times are told for.
 *
 * <p>The usual four carry less than their label says: the rates are those behind the figures that
 * such pages have always shown (418.2 KB: 2m 3s at 28 kbit/s).
 */
public record DownloadTimes(List<DownloadSpeed> speeds) {
    /** The setting for the usual four. */
    public static final String USUAL =
            "28 kbit/s=27.3, 56 kbit/s=54.7, 128 kbit/s=125, 512 kbit/s=512";

    public DownloadTimes {
        speeds = List.copyOf(speeds);
    }

    /**
     * Reads a setting: labels and effective kilobits a second, {@code "56 kbit/s=54.7, 512
     * kbit/s=512"}.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static DownloadTimes parse(String setting) {
        List<DownloadSpeed> speeds = new ArrayList<>();
        for (String part : setting.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("Not a speed, label=kilobits a second: " + part);
            }
            speeds.add(
                    new DownloadSpeed(
                            part.substring(0, equals).strip(),
                            Double.parseDouble(part.substring(equals + 1).strip())));
        }
        return new DownloadTimes(speeds);
    }

    /** One time for each speed, in their order. */
    public List<DownloadTime> of(long bytes) {
        return speeds.stream().map(speed -> speed.timeFor(bytes)).toList();
    }
}
