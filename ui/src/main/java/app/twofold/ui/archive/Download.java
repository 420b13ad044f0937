package app.twofold.ui.archive;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Busy;
import app.twofold.server.Unavailable;
import app.twofold.server.archive.Stopped;
import app.twofold.server.takeout.Form;
import app.twofold.server.takeout.Permit;
import app.twofold.server.takeout.PermitOver;
import app.twofold.server.takeout.TakeOut;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/// Writes a take-out straight into the browser's download, without the session's lock.
final class Download implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient TakeOut takeOut;
    private final transient Permit permit;
    private final Form form;
    private final LocalDate day;
    private final Running running;

    Download(TakeOut takeOut, Permit permit, Form form, LocalDate day, Running running) {
        this.takeOut = takeOut;
        this.permit = permit;
        this.form = form;
        this.day = day;
        this.running = running;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        UI ui = event.getUI();
        Locale locale = ui.getLocale();
        running.onBegin(ui);
        try {
            event.setFileName(form.fileName(day));
            event.setContentType(form.contentType());
            takeOut.write(permit, form, event.getOutputStream(), new Percent(ui)::goesOn);
            running.onEnd(ui, t(locale, "archive.done", Named.of("archive.form", form)), false);
        } catch (Stopped e) {
            running.onEnd(ui, t(locale, "archive.stopped"), false);
            throw e;
        } catch (IOException e) {
            running.onEnd(ui, t(locale, "archive.broken"), false);
            throw e;
        } catch (PermitOver _) {
            refuse(event, ui, t(locale, "archive.permit-over"), true);
        } catch (Busy _) {
            refuse(event, ui, t(locale, "archive.busy"), false);
        } catch (Unavailable _) {
            refuse(event, ui, t(locale, "shell.unavailable"), false);
        } catch (RuntimeException e) {
            running.onEnd(ui, t(locale, "archive.broken"), false);
            throw e;
        }
    }

    /// Half a file must not end as if it were a whole one: once something has been sent, the connection breaks.
    private void refuse(DownloadEvent event, UI ui, String words, boolean again) throws IOException {
        running.onEnd(ui, words, again);
        if (event.getResponse() instanceof VaadinServletResponse response && response.isCommitted()) {
            throw new IOException("A download broke off");
        }
        event.getResponse().sendError(HttpStatusCode.SERVICE_UNAVAILABLE.getCode(), "");
    }

    /// Tells each new percent once.
    private final class Percent {

        private final UI ui;
        private int told;

        Percent(UI ui) {
            this.ui = ui;
        }

        boolean goesOn(long done, long of) {
            int now = of == 0 ? 100 : (int) (100 * done / of);
            if (now > told) {
                told = now;
                running.onProgress(ui, now);
            }
            return running.goesOn();
        }
    }
}
