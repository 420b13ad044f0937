package app.twofold.ui.archive;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Busy;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.limit.TooSlow;
import app.twofold.server.limit.UploadPace;
import app.twofold.server.table.DayOrder;
import app.twofold.server.table.Preview;
import app.twofold.server.table.Preview.Fault;
import app.twofold.server.table.Preview.Reason;
import app.twofold.server.table.WinImport;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Brings wins in from a table: first it says what would come in, then it does it, all or nothing.
final class WinsPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient WinImport imports;
    private final transient UploadPace pace;
    private final FilePick pick;
    private final Div result = Layout.stack(12);

    WinsPart(Me me, WinImport imports, UploadPace pace) {
        this.me = me;
        this.imports = imports;
        this.pace = pace;
        addClassNames("tf-leaf", "take-out");
        result.getElement().setAttribute("aria-live", "polite");
        pick = new FilePick(
                        t("archive.import.choose"),
                        WinImport.MAX_BYTES,
                        t("archive.import.not-taken"),
                        t("archive.import.too-large", WinImport.MAX_BYTES / 1_000_000),
                        this::receive)
                .taking(".csv", ".tsv", ".txt")
                .refusing(event -> refuse(event.getFileName(), event.getErrorMessage()));
        add(Type.heading2(t("archive.import")), Type.meta2(t("archive.import.text")), pick, result);
    }

    /// Called without the session's lock. Reads one byte more than a table may have at most.
    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] table;
        try {
            table = pace.keptBy(event.getInputStream()).readNBytes(WinImport.MAX_BYTES + 1);
        } catch (TooSlow e) {
            var _ = event.getUI().access(() -> {
                pick.ready();
                refuse(name, t("archive.too-slow"));
            });
            throw e;
        }
        var _ = event.getUI().access(() -> {
            pick.ready();
            look(name, table, DayOrder.NOT_SAID);
        });
    }

    /// Says what would come in.
    void look(byte[] table) {
        look("", table, DayOrder.NOT_SAID);
    }

    private void look(String name, byte[] table, DayOrder order) {
        tried(name, () -> {
            Preview preview = imports.look(seat(), new ByteArrayInputStream(table), order);
            if (preview.isFaultless()) {
                offer(name, table, order, preview);
            } else if (preview.asksForDayOrder()) {
                ask(name, table);
            } else {
                result.add(Verdict.bad(name), Type.body(t("archive.import.faults")), faults(preview));
            }
        });
    }

    private void offer(String name, byte[] table, DayOrder order, Preview preview) {
        result.add(Verdict.good(name));
        result.add(Type.body(t("archive.import.would", preview.fresh(), preview.known(), preview.others())));
        if (!preview.ignored().isEmpty()) {
            result.add(Type.meta2(t(
                    "archive.import.ignored",
                    preview.ignored().size(),
                    String.join(t("archive.import.comma"), preview.ignored()))));
        }
        if (preview.fresh() > 0) {
            result.add(Layout.actions(
                    Buttons.primary(t("archive.import.do"), _ -> bringIn(name, table, order)),
                    Buttons.quiet(t("kit.cancel"), _ -> result.removeAll())));
        }
    }

    /// What comes first in its days is never guessed.
    private void ask(String name, byte[] table) {
        result.add(
                Type.body(t("archive.import.days")),
                Layout.actions(
                        Buttons.plain(t("archive.import.days.day"), _ -> look(name, table, DayOrder.DAY_FIRST)),
                        Buttons.plain(t("archive.import.days.month"), _ -> look(name, table, DayOrder.MONTH_FIRST))));
    }

    private void bringIn(String name, byte[] table, DayOrder order) {
        tried(name, () -> {
            Preview done = imports.bringIn(seat(), new ByteArrayInputStream(table), order);
            result.add(Type.body(t("archive.import.done", done.fresh())));
        });
    }

    private void tried(String name, Trying trying) {
        result.removeAll();
        try {
            trying.run();
        } catch (Busy _) {
            refuse(name, t("archive.busy"));
        } catch (IOException | Unavailable _) {
            refuse(name, t("shell.unavailable"));
        }
    }

    private static UnorderedList faults(Preview preview) {
        UnorderedList list = new UnorderedList();
        for (Fault fault : preview.faults()) {
            String reason = fault.reason() == Reason.UNKNOWN
                    ? t("archive.fault.unknown." + fault.column())
                    : Named.of("archive.fault", fault.reason());
            String place = fault.line() == 0 ? "" : t("archive.import.line", fault.line());
            String column = fault.column().isEmpty() ? "" : t("archive.import.column", fault.column());
            list.add(new ListItem((place + column + reason).strip()));
        }
        return list;
    }

    private void refuse(String name, String words) {
        result.removeAll();
        result.add(Verdict.bad(name), Type.body(words));
    }

    private Seat seat() {
        return me.seat().orElseThrow();
    }

    /// What may come to nothing.
    private interface Trying {

        void run() throws IOException;
    }
}
