package org.commonground.portal.seminars.featured;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.portal.accounts.ThisPage;
import org.commonground.portal.seminars.PlacesWords;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.featured.Feature;
import org.commonground.seminars.featured.PagePath;
import org.commonground.seminars.featured.Showcase;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The featured seminars of the page in hand. */
@Named("featured")
@RequestScoped
public class ShownFeatured {
    private final Showcase showcase;
    private final ThisPage page;

    /** A page asks for the same more than once. */
    private @Nullable List<Card> known;

    @Inject
    ShownFeatured(Showcase showcase, ThisPage page) {
        this.showcase = showcase;
        this.page = page;
    }

    /** One of them. */
    public record Card(String title, String url, String summary, String meta) {
        static Card of(Feature feature) {
            SeminarPlan plan = feature.seminar().plan();
            String places = PlacesWords.of(feature.places());
            String when = plan.timetable().inWords() + ", " + plan.place().inOneLine();
            return new Card(
                    feature.seminar().title(),
                    feature.seminar().address(),
                    plan.announcement().summary(),
                    places.isEmpty() ? when : when + ". " + places);
        }
    }

    public List<Card> list() {
        if (known == null) {
            known =
                    PagePath.of(page.path()).stream()
                            .flatMap(path -> showcase.on(path).stream())
                            .map(Card::of)
                            .toList();
        }
        return known;
    }
}
