package org.commonground.upkeep;

import org.commonground.publications.BodyText;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.PublicationBody;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a body leads: the targets of its Markdown links, and web addresses in its words. */
final class Link {
    private static final int LONGEST = 1000;
    private static final Pattern MARKDOWN = Pattern.compile("]\\(\\s*<?([^)\\s>]+)");
    private static final Pattern BARE = Pattern.compile("https?://[^\\s<>()\\[\\]\"'“”‘’]+");

    private Link() {}

    /** Each once, in reading order; only those that lead to a page of ours or into the web. */
    static Set<String> in(PublicationBody body) {
        StringBuilder words = new StringBuilder(BodyText.of(body));
        for (LearningPoint lesson : body.learningPoints()) {
            words.append('\n').append(BodyText.of(lesson));
        }
        Set<String> found = new LinkedHashSet<>();
        collect(MARKDOWN.matcher(words), 1, found);
        collect(BARE.matcher(words), 0, found);
        return found;
    }

    private static void collect(Matcher links, int group, Set<String> found) {
        while (links.find()) {
            String link = links.group(group).replaceAll("[.,;:!?]+$", "");
            if (link.length() <= LONGEST && link.matches("(?s)(https?://|/(?!/)).*")) {
                found.add(link);
            }
        }
    }
}
