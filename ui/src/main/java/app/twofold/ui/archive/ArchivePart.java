package app.twofold.ui.archive;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Busy;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.archive.ArchiveImport;
import app.twofold.server.archive.ArchivePreview;
import app.twofold.server.archive.ArchivePreview.Shared;
import app.twofold.server.archive.NotOffered;
import app.twofold.server.archive.zip.NotAnArchive;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.server.limit.TooSlow;
import app.twofold.ui.archive.HeldArchives.Held;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Brings an archive in: first it says what would come in, then it does it, all or nothing.
final class ArchivePart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient ArchiveImport imports;
    private final transient HeldArchives archives;
    private final FilePick pick;
    private final Div result = Layout.stack(12);
    private String name = "";
    private transient @Nullable Held held;

    ArchivePart(Me me, CoupleLive live, ArchiveImport imports, HeldArchives archives) {
        this.me = me;
        this.live = live;
        this.imports = imports;
        this.archives = archives;
        addClassNames("tf-leaf", "take-out");
        result.getElement().setAttribute("aria-live", "polite");
        pick = new FilePick(
                        t("archive.back-in.choose"),
                        ArchiveImport.MAX_BYTES,
                        t("archive.back-in.not-taken"),
                        t("archive.back-in.too-large", ArchiveImport.MAX_BYTES / 1_000_000),
                        this::receive)
                .taking(".zip")
                .refusing(event -> refuse(event.getFileName(), event.getErrorMessage()));
        String text = live.other().isEmpty() ? t("archive.back-in.text.solo") : t("archive.back-in.text", other());
        add(Type.heading2(t("archive.back-in")), Type.meta2(text), pick, result);
    }

    /// Called without the session's lock.
    private void receive(UploadEvent event) throws IOException {
        String file = event.getFileName();
        try {
            Held taken = archives.take(event.getInputStream());
            var _ = event.getUI().access(() -> {
                pick.ready();
                name = file;
                look(taken);
            });
        } catch (Busy _) {
            refuse(event, t("archive.busy"));
        } catch (TooSlow e) {
            refuse(event, t("archive.too-slow"));
            throw e;
        }
    }

    private void refuse(UploadEvent event, String words) {
        String file = event.getFileName();
        var _ = event.getUI().access(() -> {
            pick.ready();
            refuse(file, words);
        });
    }

    /// Says what would come in.
    void look(Held taken) {
        letGo();
        held = taken;
        if (isAttached()) {
            tried(() -> show(imports.look(seat(), new ByteArrayInputStream(taken.bytes()))));
        } else {
            letGo();
        }
    }

    private void show(ArchivePreview preview) {
        result.removeAll();
        result.add(preview.canComeIn() ? Verdict.good(name) : Verdict.bad(name));
        result.add(Type.body(holds(preview)));
        result.add(Type.body(Named.of("archive.back-in.shared", preview.shared(), other())));
        if (preview.canComeIn()) {
            result.add(Type.meta2(Named.of("archive.back-in.origin", preview.origin())));
            result.add(Type.meta2(t("archive.back-in.own", preview.own())));
            result.add(Layout.actions(doIt(preview), Buttons.quiet(t("kit.cancel"), _ -> cancel())));
        } else {
            letGo();
        }
    }

    private Button doIt(ArchivePreview preview) {
        String words =
                preview.shared() == Shared.TO_BE_AGREED ? t("archive.back-in.ask", other()) : t("archive.back-in.do");
        return Buttons.primary(words, _ -> bringIn());
    }

    private void bringIn() {
        Held taken = held;
        if (taken != null) {
            tried(() -> {
                ArchivePreview done = imports.bringIn(seat(), new ByteArrayInputStream(taken.bytes()));
                letGo();
                say(t(
                        done.shared() == Shared.TO_BE_AGREED ? "archive.back-in.asked" : "archive.back-in.done",
                        other()));
            });
        }
    }

    private String holds(ArchivePreview preview) {
        return t(
                "archive.back-in.holds",
                preview.name(),
                preview.events(),
                me.dates().date(preview.from()),
                me.dates().date(preview.until()),
                preview.goals(),
                preview.boundaries(),
                preview.checkins(),
                preview.wins());
    }

    private void tried(Trying trying) {
        try {
            trying.run();
        } catch (NotAnArchive e) {
            refuse(place(e) + Named.of("archive.back-in.fault", e.reason()));
        } catch (NotOffered _) {
            refuse(t("archive.back-in.refused"));
        } catch (TooManyAttempts _) {
            refuse(t("shell.limited"));
        } catch (Busy _) {
            refuse(t("archive.busy"));
        } catch (PrivateSideLocked _) {
            refuse(t("alone.refused"));
        } catch (IOException | Unavailable _) {
            refuse(t("shell.unavailable"));
        }
    }

    private static String place(NotAnArchive e) {
        if (e.file().isEmpty()) {
            return "";
        }
        return e.line() == 0 ? t("archive.back-in.file", e.file()) : t("archive.back-in.place", e.file(), e.line());
    }

    private void refuse(String words) {
        refuse(name, words);
    }

    private void refuse(String file, String words) {
        letGo();
        result.removeAll();
        result.add(Verdict.bad(file), Type.body(words));
    }

    private void cancel() {
        letGo();
        result.removeAll();
    }

    private void say(String words) {
        result.removeAll();
        result.add(Type.body(words));
    }

    private void letGo() {
        if (held != null) {
            held.letGo();
            held = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        letGo();
    }

    private String other() {
        return live.other().map(Viewer::nameOf).orElse("");
    }

    private Seat seat() {
        return me.seat().orElseThrow();
    }

    /// What may come to nothing.
    private interface Trying {

        void run() throws IOException;
    }
}
