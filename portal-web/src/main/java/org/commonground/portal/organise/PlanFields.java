package org.commonground.portal.organise;

import org.commonground.seminars.Announcement;
import org.commonground.seminars.BookingQuestion;
import org.commonground.seminars.BookingRules;
import org.commonground.seminars.Host;
import org.commonground.seminars.ReadingItem;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.SeminarSession;
import org.commonground.seminars.Speaker;
import org.commonground.seminars.Timetable;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A plan as the fields of the form show it, by their names; {@link PlanReading} is the way back.
 */
final class PlanFields {
    private final Map<String, String> fields = new HashMap<>();

    private PlanFields() {}

    static Map<String, String> of(SeminarPlan plan) {
        PlanFields writing = new PlanFields();
        writing.announcement(plan.announcement());
        writing.timetable(plan.timetable());
        writing.place(plan);
        writing.speakers(plan.speakers());
        writing.readings(plan.readings());
        writing.booking(plan.booking());
        return writing.fields;
    }

    private void announcement(Announcement said) {
        put("title", said.title());
        put("summary", said.summary());
        put("description", said.description());
        put("contact", said.contact());
        put("terms", String.join("\n", said.terms()));
        for (int i = 0; i < said.hosts().size(); i++) {
            Host host = said.hosts().get(i);
            put("host-" + (i + 1), host.name());
            put("host-" + (i + 1) + "-agency", host.agency());
        }
    }

    private void timetable(Timetable times) {
        put("zone", times.zone());
        put("starts", times.starts());
        put("ends", times.ends());
        for (int i = 0; i < times.sessions().size(); i++) {
            SeminarSession session = times.sessions().get(i);
            String field = "session-" + (i + 1);
            put(field, session.title());
            put(field + "-room", session.room());
            put(field + "-starts", session.starts());
            put(field + "-ends", session.ends());
            put(field + "-speakers", String.join("; ", session.speakers()));
        }
    }

    private void place(SeminarPlan plan) {
        put("venue", plan.place().venue().name());
        put("venue-address", plan.place().venue().address());
        put("venue-directions", plan.place().venue().directions());
        put("venue-access", plan.place().venue().access());
        put("online-how", plan.place().online().how());
        put("online-link", plan.place().online().joinLink());
    }

    private void speakers(List<Speaker> speakers) {
        for (int i = 0; i < speakers.size(); i++) {
            String field = "speaker-" + (i + 1);
            put(field, speakers.get(i).name());
            put(field + "-post", speakers.get(i).post());
            put(field + "-organisation", speakers.get(i).organisation());
            put(field + "-picture", speakers.get(i).picture().key());
            put(field + "-alternative", speakers.get(i).picture().alternative());
        }
    }

    private void readings(List<ReadingItem> readings) {
        for (int i = 0; i < readings.size(); i++) {
            ReadingItem item = readings.get(i);
            put("reading-" + (i + 1), ReadingAddress.of(item));
            put("reading-" + (i + 1) + "-note", item.note());
        }
    }

    private void booking(BookingRules rules) {
        put("how-to-book", rules.howToBook());
        put("price", rules.price());
        put("booking-opens", rules.opens());
        put("booking-closes", rules.closes());
        put("capacity", String.valueOf(rules.capacity()));
        put("largest-party", String.valueOf(rules.largestParty()));
        put("hold-hours", String.valueOf(rules.hold().toHours()));
        put("retention-days", String.valueOf(rules.retention().toDays()));
        for (int i = 0; i < rules.questions().size(); i++) {
            BookingQuestion question = rules.questions().get(i);
            String field = "question-" + (i + 1);
            put(field, question.words());
            put(field + "-form", question.form());
            put(field + "-purpose", question.purpose());
            put(field + "-required", question.required() ? "yes" : "");
            put(field + "-choices", String.join("\n", question.choices()));
        }
    }

    private void put(String field, @Nullable Object value) {
        fields.put(field, Objects.toString(value, ""));
    }
}
