package app.twofold.server.account;

import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a person has chosen for themselves. Name, hue and zone are what a new couple's seat starts with.
///
/// @param neutralTitle  whether the browser tab shows a neutral title and icon
/// @param reminderMails whether reminders come by email too, where the operator has made that possible
/// @param onThisDay     whether good things of earlier years come back on their day
public record Settings(
        Title displayName,
        Hue hue,
        ZoneId zone,
        ColorScheme scheme,
        boolean neutralTitle,
        boolean reminderMails,
        OnThisDay onThisDay) {

    /// With good things coming back, as they do until somebody chooses otherwise.
    public Settings(
            Title displayName, Hue hue, ZoneId zone, ColorScheme scheme, boolean neutralTitle, boolean reminderMails) {
        this(displayName, hue, zone, scheme, neutralTitle, reminderMails, OnThisDay.USUAL);
    }

    /// Light, dark, or as the device says.
    public enum ColorScheme {
        DEVICE,
        LIGHT,
        DARK
    }

    /// @param shown   whether they come back at all
    /// @param putAway the last day on which they were put away; null for never
    public record OnThisDay(boolean shown, @Nullable LocalDate putAway) {

        static final OnThisDay USUAL = new OnThisDay(true, null);

        /// Whether they show on this day.
        public boolean isOpenOn(LocalDate today) {
            return shown && !today.equals(putAway);
        }
    }

    public Settings with(Title name, ZoneId other) {
        return new Settings(name, hue, other, scheme, neutralTitle, reminderMails, onThisDay);
    }

    public Settings with(Hue other) {
        return new Settings(displayName, other, zone, scheme, neutralTitle, reminderMails, onThisDay);
    }

    public Settings with(ColorScheme other) {
        return new Settings(displayName, hue, zone, other, neutralTitle, reminderMails, onThisDay);
    }

    public Settings withNeutralTitle(boolean neutral) {
        return new Settings(displayName, hue, zone, scheme, neutral, reminderMails, onThisDay);
    }

    public Settings withReminderMails(boolean mails) {
        return new Settings(displayName, hue, zone, scheme, neutralTitle, mails, onThisDay);
    }

    public Settings with(OnThisDay other) {
        return new Settings(displayName, hue, zone, scheme, neutralTitle, reminderMails, other);
    }
}
