package org.commonground.bestbets;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a best bet leads: a publication, a lesson, a page of a document, or a seminar. */
@Embeddable
public class BetTarget {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://[^/]+)?/([pld]|seminars)/(\\d{1,15})(?:/[^#]*)?(?:#page[-=](\\d{1,6}))?.*");

    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    private long number;
    private @Nullable Integer page;

    protected BetTarget() {}

    private BetTarget(TargetKind kind, long number, @Nullable Integer page) {
        this.kind = kind;
        this.number = number;
        this.page = page;
    }

    /** What can be led to. */
    public enum TargetKind {
        PUBLICATION,
        LESSON,
        DOCUMENT,
        SEMINAR
    }

    /** The target of an address as copied from the browser; empty when it is none of ours. */
    public static Optional<BetTarget> of(String address) {
        Matcher matcher = ADDRESS.matcher(address.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        TargetKind kind =
                switch (matcher.group(1)) {
                    case "p" -> TargetKind.PUBLICATION;
                    case "l" -> TargetKind.LESSON;
                    case "seminars" -> TargetKind.SEMINAR;
                    default -> TargetKind.DOCUMENT;
                };
        String page = kind == TargetKind.DOCUMENT ? matcher.group(3) : null;
        return Optional.of(
                new BetTarget(
                        kind,
                        Long.parseLong(matcher.group(2)),
                        page == null ? null : Integer.valueOf(page)));
    }

    public TargetKind kind() {
        return kind;
    }

    public long number() {
        return number;
    }

    /** 1-based, of a document; null when it is the whole. */
    public @Nullable Integer page() {
        return page;
    }

    /** Its address: {@code /d/7/text#page-3}. */
    public String address() {
        return switch (kind) {
            case PUBLICATION -> "/p/" + number;
            case LESSON -> "/l/" + number;
            case DOCUMENT -> "/d/" + number + "/text" + (page == null ? "" : "#page-" + page);
            case SEMINAR -> "/seminars/" + number;
        };
    }

    @Override
    public String toString() {
        return address();
    }
}
