package org.commonground.portal.desk.bestbets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.bestbets.BestBet;
import org.commonground.bestbets.BestBetRefused;
import org.commonground.bestbets.BestBets;
import org.commonground.bestbets.BetTarget;
import org.commonground.bestbets.ShownBet;
import org.commonground.bestbets.WantedBet;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.routes.AddressNumber;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The best bets there are, and one that is being written. */
@Named
@RequestScoped
public class SetBestBets {
    @Inject private BestBets bets;

    @Inject private HttpServletRequest request;

    private FormErrors errors = FormErrors.NONE;

    public List<Line> lines() {
        return bets.all().stream().map(this::line).toList();
    }

    /** The bet that is changed; null where a new one is written. */
    public @Nullable Long changed() {
        return request.getAttribute("path.id") == null ? null : AddressNumber.of(request, "id");
    }

    /** Where the form goes. */
    public String action() {
        Long id = changed();
        return id == null ? "/desk/best-bets" : "/desk/best-bets/" + id + "/change";
    }

    /** What a field holds: what was typed, or what the bet says so far. */
    public String value(String field) {
        String typed = request.getParameter(field);
        Long id = changed();
        if (typed != null || id == null) {
            return Objects.requireNonNullElse(typed, "");
        }
        BestBet bet = bets.get(id);
        return switch (field) {
            case "words" -> String.join("\n", bet.words());
            case "target" -> bet.target().address();
            case "reason" -> bet.reason();
            case "starts" -> text(bet.startsOn());
            case "ends" -> text(bet.endsOn());
            default -> "";
        };
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found) {
        errors = found;
    }

    /**
     * What was typed.
     *
     * @throws BestBetRefused when it cannot be a best bet
     */
    WantedBet wanted() {
        return WantedBet.typed(
                value("words").lines().toList(),
                value("target"),
                value("reason"),
                value("starts"),
                value("ends"));
    }

    private Line line(BestBet bet) {
        Optional<ShownBet> shown = bets.shown(bet);
        return new Line(
                bet.id(),
                String.join(", ", bet.words()),
                shown.map(each -> each.there().title()).orElse(bet.target().address()),
                bet.target().address(),
                bet.reason(),
                days(bet),
                state(bet, shown.isPresent()),
                bet.writtenBy());
    }

    private String state(BestBet bet, boolean isThere) {
        if (isThere) {
            return bets.isDue(bet) ? "shown" : "notDue";
        }
        return bet.target().kind() == BetTarget.TargetKind.SEMINAR ? "noSeminar" : "unpublished";
    }

    private static String days(BestBet bet) {
        LocalDate starts = bet.startsOn();
        LocalDate ends = bet.endsOn();
        return (starts == null ? "" : Dates.day(starts))
                + (starts == null && ends == null ? "" : " – ")
                + (ends == null ? "" : Dates.day(ends));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /**
     * A best bet as the list shows it.
     *
     * @param state {@code shown}, {@code notDue}, {@code unpublished} or {@code noSeminar}
     */
    public record Line(
            long id,
            String words,
            String title,
            String address,
            String reason,
            String days,
            String state,
            String by) {}
}
