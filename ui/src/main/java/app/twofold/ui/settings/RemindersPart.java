package app.twofold.ui.settings;

import com.vaadin.flow.component.checkbox.Checkbox;

/// Whether reminders of check-ins come by email too.
final class RemindersPart extends Part {

    private static final long serialVersionUID = 1L;

    /// @param mailsGoOut whether this copy of Twofold can send any
    RemindersPart(Choices choices, boolean mailsGoOut) {
        super("settings.reminders");
        Checkbox mails = new Checkbox(getTranslation("settings.reminders.mails"));
        mails.setValue(choices.settings().reminderMails());
        mails.addValueChangeListener(change -> {
            choices.remindByMail(change.getValue());
            say("settings.saved");
        });
        add(mails, note("settings.reminders.help"));
        if (!mailsGoOut) {
            add(note("settings.reminders.none"));
        }
        add(said());
    }
}
