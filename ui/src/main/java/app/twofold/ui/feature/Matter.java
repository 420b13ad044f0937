package app.twofold.ui.feature;

import app.twofold.domain.couple.Agenda;
import app.twofold.ui.kit.Viewer;

/// Something that comes onto the table of a check-in, as it shows there.
///
/// @param prompt the id of the question that it belongs to
/// @param path   where it is, without a leading slash
/// @param why    why it comes up
public record Matter(String prompt, String path, String title, String why) {

    /// Shows what comes up.
    @FunctionalInterface
    public interface Maker {

        Matter of(Agenda.Item item, Viewer viewer);
    }
}
