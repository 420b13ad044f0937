package app.twofold.ui.archive;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

/// A button that takes one file after another, whatever became of the one before. It keeps no list: what became of a
/// file is said beside it.
final class FilePick extends Upload {

    private static final long serialVersionUID = 1L;

    /// @param words    what stands on it
    /// @param maxBytes how large a file may be
    /// @param notTaken said of a file of another kind
    /// @param tooLarge said of a file that is too large
    FilePick(String words, int maxBytes, String notTaken, String tooLarge, UploadHandler handler) {
        super(handler);
        addClassName("file-pick");
        setMaxFiles(1);
        setMaxFileSize(maxBytes);
        setDropAllowed(false);
        setUploadButton(Buttons.plain(words, _ -> {}));
        UploadI18N.Error errors = new UploadI18N.Error()
                .setIncorrectFileType(notTaken)
                .setFileIsTooBig(tooLarge)
                .setTooManyFiles(t("archive.one-at-a-time"));
        setI18n(new UploadI18N().setError(errors));
    }

    /// Takes files whose names end so.
    FilePick taking(String... extensions) {
        setAcceptedFileExtensions(extensions);
        return this;
    }

    /// Tells of a file that is not taken, and why, in words.
    FilePick refusing(ComponentEventListener<FileRejectedEvent> listener) {
        addFileRejectedListener(event -> {
            ready();
            listener.onComponentEvent(event);
        });
        return this;
    }

    /// The file that came is done with: the next may be chosen.
    void ready() {
        clearFileList();
    }
}
