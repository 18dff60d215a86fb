package org.commonground.shipped;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Who booked, by the sheet that organisers take away.
 *
 * @param names everybody's, also of those who wait
 * @param placed how many have places
 */
record GuestList(List<String> names, long placed) {
    private static final Pattern LINE =
            Pattern.compile("^\"(Guest \\d+)\",\"([^\"]+)\"", Pattern.MULTILINE);

    static GuestList of(PlannedSeminar seminar, Visitor organiser) {
        String sheet = organiser.get(seminar.desk() + "/sheets/attendees.csv").body();
        List<MatchResult> lines = LINE.matcher(sheet).results().toList();
        return new GuestList(
                lines.stream().map(line -> line.group(1)).toList(),
                lines.stream().filter(line -> line.group(2).equals("Has places")).count());
    }
}
