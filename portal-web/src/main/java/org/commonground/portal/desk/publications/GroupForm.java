package org.commonground.portal.desk.publications;

import org.commonground.publications.Protocol;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/** A body that a protocol needs, with its seats, as it is being written. */
public final class GroupForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final TextRow about;
    private final Rows<TextRow> seats;

    private GroupForm(Protocol.Group group) {
        about =
                new TextRow(
                        TextField.line("group.name", group.name()),
                        TextField.line("group.accountableTo", group.accountableTo()),
                        TextField.area("group.purpose", 2, group.purpose()));
        seats = Rows.of(group.seats(), GroupForm::row, () -> row(new Protocol.Seat("", "")));
    }

    static Rows<GroupForm> rows(List<Protocol.Group> groups) {
        return new Rows<>(
                groups.stream().map(GroupForm::new).toList(),
                () ->
                        new GroupForm(
                                new Protocol.Group(
                                        "", "", "", List.of(new Protocol.Seat("", "")))));
    }

    static List<Protocol.Group> toGroups(Rows<GroupForm> rows) {
        return rows.list().stream()
                .map(GroupForm::toGroup)
                .filter(group -> !group.equals(new Protocol.Group("", "", "", List.of())))
                .toList();
    }

    private Protocol.Group toGroup() {
        return new Protocol.Group(
                about.text(0),
                about.text(2),
                about.text(1),
                TextRow.said(seats, row -> new Protocol.Seat(row.text(0), row.text(1))));
    }

    /** Name, to whom it answers, what it is for. */
    public TextRow about() {
        return about;
    }

    public Rows<TextRow> seats() {
        return seats;
    }

    private static TextRow row(Protocol.Seat seat) {
        return new TextRow(
                TextField.line("seat.post", seat.post()), TextField.line("seat.role", seat.role()));
    }
}
