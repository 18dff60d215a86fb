package org.commonground.portal.seminars;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarState;

/** A seminar in a list. */
public record SeminarCard(
        String title, String url, String when, String where, String summary, String state) {
    static SeminarCard of(Seminar seminar) {
        return new SeminarCard(
                seminar.title(),
                seminar.address(),
                seminar.plan().timetable().inWords(),
                seminar.plan().place().inOneLine(),
                seminar.plan().announcement().summary(),
                seminar.state() == SeminarState.CANCELLED ? seminar.state().label() : "");
    }
}
