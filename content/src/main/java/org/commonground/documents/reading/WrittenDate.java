package org.commonground.documents.reading;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A date as it stands in a line of text.
 *
 * @param iso {@code 2010}, {@code 2010-03} or {@code 2010-03-15}
 * @param from where it begins in the line
 * @param length how many characters of the line it takes
 */
record WrittenDate(String iso, int from, int length) {
    private static final String MONTH = "(?<month>" + MonthNames.ANY + ")\\b\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
    private static final String DAY = "(?<day>[0-3]?\\d)";
    private static final String LAST = "(?:\\s?[–—-]\\s?\\d{1,2})?";

    /** The most telling first: what one of them has taken is not looked at again. */
    private static final List<Pattern> SHAPES =
            List.of(
                    shape("(?<!\\d)" + YEAR + "[-.](?<number>[01]\\d)[-.]" + DAY + "(?!\\d)"),
                    shape(YEAR + "\\s*年\\s*(?<number>\\d{1,2})\\s*月(?:\\s*" + DAY + "\\s*日)?"),
                    shape(
                            "(?<![\\d/.])"
                                    + DAY
                                    + "(?:st|nd|rd|th|er|\\.|º)?"
                                    + LAST
                                    + "(?:[\\s-]+(?:of|de|d[’']))?[\\s-]*"
                                    + MONTH
                                    + ",?(?:[\\s-]+(?:de|del))?[\\s-]*"
                                    + YEAR),
                    shape(
                            "\\b"
                                    + MONTH
                                    + "\\s+"
                                    + DAY
                                    + "(?:st|nd|rd|th)?"
                                    + LAST
                                    + ",?\\s+"
                                    + YEAR),
                    shape("\\b" + MONTH + "-" + DAY + "-(?<shortyear>\\d\\d)(?!\\d)"),
                    shape("\\b" + MONTH + "(?:\\s*[-–/]\\s*|,?\\s+(?:de\\s+)?)" + YEAR),
                    shape(
                            "(?<![\\d/.])(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>"
                                    + YEAR),
                    shape("(?<![\\d.,/-])" + YEAR + "(?![,.]\\d|[-–/]\\d)"));

    private static Pattern shape(String shape) {
        return Pattern.compile(shape, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<WrittenDate> in(String line) {
        StringBuilder rest = new StringBuilder(line);
        List<WrittenDate> dates = new ArrayList<>();
        for (Pattern shape : SHAPES) {
            List<MatchResult> found = shape.matcher(rest).results().toList();
            for (MatchResult one : found) {
                String iso = iso(one);
                if (iso != null) {
                    dates.add(new WrittenDate(iso, one.start(), one.end() - one.start()));
                    rest.replace(one.start(), one.end(), " ".repeat(one.end() - one.start()));
                }
            }
        }
        return dates;
    }

    private static @Nullable String iso(MatchResult match) {
        String shortYear = group(match, "shortyear");
        String year = shortYear == null ? match.group("year") : "20" + shortYear;
        String one = group(match, "one");
        if (one != null) {
            return numeric(year, one, match.group("two"), match.group("mark").equals("."));
        }
        String name = group(match, "month");
        String number = group(match, "number");
        if (name == null && number == null) {
            return year;
        }
        int month =
                name == null ? Integer.parseInt(String.valueOf(number)) : MonthNames.number(name);
        return joined(year, month, group(match, "day"));
    }

    /** With dots the day comes first; otherwise only a number above twelve tells which is which. */
    private static @Nullable String numeric(String year, String one, String two, boolean dots) {
        int first = Integer.parseInt(one);
        int second = Integer.parseInt(two);
        if (dots || first > 12 || first == second) {
            return joined(year, second, one);
        }
        return second > 12 ? joined(year, first, two) : year;
    }

    private static @Nullable String joined(String year, int month, @Nullable String day) {
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(year), month, day == null ? 1 : Integer.parseInt(day));
            return day == null ? date.toString().substring(0, "2010-03".length()) : date.toString();
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static @Nullable String group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name) ? match.group(name) : null;
    }

    boolean isYearAlone() {
        return iso.length() == "2010".length();
    }

    /** More for a day than for a month, more for a month than for a year. */
    double exactness() {
        return isYearAlone() ? 1 : iso.length() == "2010-03".length() ? 2.5 : 3;
    }

    /** Whether it begins no later than that day. */
    boolean isWithin(LocalDate latest) {
        String day = latest.toString();
        return iso.compareTo(day.substring(0, iso.length())) <= 0;
    }
}
