package app.twofold.server.account;

import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import java.time.ZoneId;

/// What a person has chosen for themselves. Name, hue and zone are what a new couple's seat starts with.
///
/// @param neutralTitle  whether the browser tab shows a neutral title and icon
/// @param reminderMails whether reminders come by e-mail too, where the operator has made that possible
public record Settings(
        Title displayName, Hue hue, ZoneId zone, ColorScheme scheme, boolean neutralTitle, boolean reminderMails) {

    /// Light, dark, or as the device says.
    public enum ColorScheme {
        DEVICE,
        LIGHT,
        DARK
    }
}
