package org.commonground.portal.organise;

import org.commonground.seminars.ReadingItem;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names something in the library by its address on the portal, whole or only its path. */
final class ReadingAddress {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://[^/\\s]+)?/([pld])/(\\d{1,18})(?:/\\S*)?");

    private ReadingAddress() {}

    static String of(ReadingItem item) {
        String shelf =
                switch (item.work()) {
                    case PUBLICATION -> "p";
                    case LESSON -> "l";
                    case SECTION -> "d";
                    case null -> "p";
                };
        return "/" + shelf + "/" + item.id();
    }

    static Optional<ReadingItem> read(String address, String note) {
        Matcher matcher = ADDRESS.matcher(address.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        ReadingItem.Work work =
                switch (matcher.group(1)) {
                    case "l" -> ReadingItem.Work.LESSON;
                    case "d" -> ReadingItem.Work.SECTION;
                    default -> ReadingItem.Work.PUBLICATION;
                };
        return Optional.of(new ReadingItem(work, Long.parseLong(matcher.group(2)), note));
    }
}
