package org.commonground.editorial;

import org.commonground.kernel.Refusal;

import java.util.List;

/** Somebody wants to publish what they wrote or submitted themselves; another has to. */
public final class OwnSubmission extends Refusal {
    /**
     * @param did what the person did: {@code saved it last}
     * @param others who may publish it, by post
     */
    OwnSubmission(String did, List<String> others) {
        super(
                "own-submission",
                403,
                "You %s, so a second pair of eyes is needed before readers get it. %s"
                        .formatted(did, who(others)));
    }

    private static String who(List<String> others) {
        return others.isEmpty()
                ? "Nobody else is an editor yet: ask an administrator to add one."
                : "It can be published by: " + String.join("; ", others) + ".";
    }
}
