package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.commonground.shipped.OnThePortal;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Writing a plan, a protocol and a discussion paper at the desk. */
@OnThePortal
class EditKindsIT {
    @Test
    void aPlanIsWrittenThemeByThemeAndPublishedOnlyOnceItsGapsAreConfirmed() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = begin(tab, "cohesion-plan", "A plan for Wicklow", "One theme.");
            page.click("[id='edit:themesAdd']");
            page.fill("[id='edit:themeRows:0:name:line']", "Bridges");
            page.click("[id='edit:themeRows:0:existingAdd']");
            page.fill(
                    "[id='edit:themeRows:0:existingRows:0:statement:area']",
                    "The footbridge is lit at night.");
            page.selectOption("[id='edit:themeRows:0:existingRows:0:status']", "IN_PLACE");

            page.click("[id='edit:publish']");
            Locator anyway = page.locator("[id='edit:publishAllTheSame']");
            anyway.waitFor();
            assertThat(page.locator(".messages").allTextContents().toString())
                    .contains("Which place is the plan for?", "Of which year is it");
            assertThat(tab.barriers()).isEmpty();
            anyway.click();
            view(page).click();
            page.waitForURL("**/p/**");

            assertThat(page.locator("table.plan").textContent())
                    .contains("The footbridge is lit at night.", "In place", "Nothing recorded");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aStepThatFollowsNoneIsRefusedAndNothingTypedIsLost() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = begin(tab, "protocol", "A protocol for Wicklow", "One step.");
            page.click("[id='edit:stepsAdd']");
            page.fill("[id='edit:stepRows:0:actor:line']", "The lamplighter");
            page.fill("[id='edit:stepRows:0:action:area']", "Light the lamp");
            page.fill("[id='edit:stepRows:0:after:line']", "4");
            page.selectOption("[id='edit:stepRows:0:count']", "WORKING_DAYS");

            page.click("[id='edit:save']");
            Locator errors = page.locator(".error-summary");
            errors.waitFor();
            assertThat(errors.textContent())
                    .contains("Step 1 follows step “4”", "In step 1 days are counted");
            assertThat(page.inputValue("[id='edit:stepRows:0:actor:line']"))
                    .isEqualTo("The lamplighter");

            page.fill("[id='edit:stepRows:0:after:line']", "");
            page.fill("[id='edit:stepRows:0:days:line']", "2");
            page.click("[id='edit:save']");
            page.waitForURL(url -> url.matches(".*/desk/publications/\\d+.*"));
            assertThat(page.inputValue("[id='edit:stepRows:0:days:line']")).isEqualTo("2");
        }
    }

    @Test
    void anIdeaIsShownOnceAnEditorLetsItThrough() {
        try (Tab tab = Tab.open(Look.DESK_LIGHT)) {
            Page page = begin(tab, "discussion-paper", "What now, Wicklow?", "A call.");
            for (int idea : List.of(0, 1)) {
                page.click("[id='edit:ideasAdd']");
                page.fill("[id='edit:ideaRows:" + idea + ":words:area']", "Idea number " + idea);
            }
            page.selectOption("[id='edit:ideaRows:1:moderation']", "SHOWN");
            page.click("[id='edit:publish']");
            page.waitForURL(url -> url.contains("done=check"));
            page.click("[id='edit:publishAllTheSame']");
            view(page).click();
            page.waitForURL("**/p/**");

            assertThat(page.locator(".ideas").textContent())
                    .contains("Idea number 1")
                    .doesNotContain("Idea number 0");
        }
    }

    private static Page begin(Tab tab, String kind, String title, String summary) {
        tab.signIn("editor");
        Page page = tab.go("/desk/publications/new?kind=" + kind);
        page.fill("[id='edit:title:line']", title);
        page.fill("[id='edit:summary:area']", summary);
        return page;
    }

    private static Locator view(Page page) {
        Locator view = page.locator(".messages a[href^='/p/']");
        view.waitFor();
        return view;
    }
}
