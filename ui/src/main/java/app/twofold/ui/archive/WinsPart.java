package app.twofold.ui.archive;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.bringin.Preview;
import app.twofold.server.bringin.Preview.Fault;
import app.twofold.server.bringin.Preview.Reason;
import app.twofold.server.bringin.WinImport;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/// Brings wins in from a table: first it says what would come in, then it does it, all or nothing.
final class WinsPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient WinImport imports;
    private final Div result = Layout.stack(12);

    WinsPart(Me me, WinImport imports) {
        this.me = me;
        this.imports = imports;
        addClassNames("tf-leaf", "take-out");
        result.getElement().setAttribute("aria-live", "polite");
        Upload upload = new Upload(UploadHandler.inMemory((_, table) -> look(table)));
        upload.setAcceptedMimeTypes("text/csv");
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(WinImport.MAX_BYTES);
        upload.setUploadButton(Buttons.plain(t("archive.import.choose"), _ -> {}));
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(_ -> say(t("archive.import.not-taken", WinImport.MAX_BYTES / 1_000_000)));
        add(Type.heading2(t("archive.import")), Type.meta2(t("archive.import.text")), upload, result);
    }

    /// Says what would come in.
    void look(byte[] table) {
        try {
            Preview preview = imports.look(seat(), new ByteArrayInputStream(table));
            result.removeAll();
            if (preview.isFaultless()) {
                result.add(Type.body(t("archive.import.would", preview.fresh(), preview.known(), preview.others())));
                if (preview.fresh() > 0) {
                    result.add(Layout.actions(Buttons.primary(t("archive.import.do"), _ -> bringIn(table))));
                }
            } else {
                result.add(Type.body(t("archive.import.faults")), faults(preview));
            }
        } catch (IOException | Unavailable e) {
            say(t("archive.unavailable"));
        }
    }

    private void bringIn(byte[] table) {
        try {
            Preview done = imports.bringIn(seat(), new ByteArrayInputStream(table));
            say(t("archive.import.done", done.fresh()));
        } catch (IOException | Unavailable e) {
            say(t("archive.unavailable"));
        }
    }

    private static UnorderedList faults(Preview preview) {
        UnorderedList list = new UnorderedList();
        for (Fault fault : preview.faults()) {
            String reason = t(
                    fault.reason() == Reason.UNKNOWN
                            ? "archive.fault.unknown." + fault.column()
                            : "archive.fault." + fault.reason().name().toLowerCase(Locale.ROOT));
            String place = fault.line() == 0 ? "" : t("archive.import.line", fault.line());
            String column = fault.column().isEmpty() ? "" : t("archive.import.column", fault.column());
            list.add(new ListItem((place + column + reason).strip()));
        }
        return list;
    }

    private void say(String words) {
        result.removeAll();
        result.add(Type.body(words));
    }

    private Seat seat() {
        return me.seat().orElseThrow();
    }
}
