package app.twofold.ui.kit;

import com.vaadin.flow.component.html.Span;

/// The icons of the app, drawn in the colour of the text around them. Always beside words or a label.
public enum Icon {
    TODAY("sunrise"),
    GOALS("compass"),
    BOUNDARIES("fence"),
    CHECKINS("messages-square"),
    WINS("sprout"),
    LOCK("lock-keyhole"),
    EYE("eye"),
    MOON("moon"),
    SUN("sun"),
    EXIT("arrow-up-right"),
    CHEVRON_RIGHT("chevron-right"),
    CHEVRON_LEFT("chevron-left"),
    CHEVRON_DOWN("chevron-down"),
    BACK("arrow-left"),
    MORE("ellipsis"),
    PLUS("plus"),
    MINUS("minus"),
    CHECK("check"),
    CLOSE("x"),
    HEART("heart"),
    PENCIL("pencil"),
    UNDO("undo-2"),
    CALENDAR("calendar"),
    MESSAGE("message-circle"),
    REPLY("reply"),
    USERS("users"),
    SETTINGS("settings"),
    LINK("link"),
    COPY("copy"),
    KEY("key-round"),
    DEVICE("smartphone"),
    SIGN_OUT("log-out"),
    CLOCK("clock"),
    TARGET("target"),
    FLAG("flag"),
    THANKS("hand-heart"),
    PAUSE("pause"),
    ARCHIVE("archive"),
    HISTORY("history"),
    INFO("info"),
    REMOVE("trash-2"),
    SHARE("share-2"),
    MAIL("mail"),
    AGAIN("refresh-cw"),
    OFFLINE("wifi-off"),
    STAR("star"),
    LIST_CHECKS("list-checks"),
    GIFT("gift"),
    USER("user"),
    ROUTE("route"),
    BOOK_OPEN("book-open"),
    USER_PLUS("user-plus"),
    PLAY("play"),
    SEND("send"),
    EAR("ear"),
    PASS("repeat"),
    FORWARD("arrow-right"),
    PAUSE_ROUND("circle-pause"),
    HAND("hand"),
    UP("arrow-up"),
    DOWN("arrow-down"),
    SEARCH("search"),
    PATTERNS("chart-line"),
    FROZEN("snowflake"),
    AT_ONCE("zap"),
    BELL_OFF("bell-off"),
    PRINT("printer"),
    PHONE("phone");

    private final String file;

    Icon(String file) {
        this.file = file;
    }

    /// The icon at 20 px, hidden from screen readers.
    public Span create() {
        Span icon = new Span();
        icon.addClassNames("tf-ic", "ic-" + file);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /// The icon at 18 px, for buttons and notes.
    public Span small() {
        Span icon = create();
        icon.addClassName("is-sm");
        return icon;
    }

    /// The icon at 22 px, for the phone's tab bar.
    public Span large() {
        Span icon = create();
        icon.addClassName("is-lg");
        return icon;
    }
}
