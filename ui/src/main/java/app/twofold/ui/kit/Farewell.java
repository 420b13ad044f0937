package app.twofold.ui.kit;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.stream.Stream;

/// Lets the next page of a browser know, whichever it is, that its owner has just deleted their account. The session in
/// which they did is no more.
public final class Farewell {

    private static final String COOKIE = "twofold-farewell";
    private static final int SECONDS = 60;

    private Farewell() {}

    /// For the response to the present request.
    public static void say() {
        VaadinResponse.getCurrent().addCookie(cookie("said", SECONDS));
    }

    /// Whether it was said. It is heard once.
    public static boolean isSaid() {
        boolean isSaid = Stream.ofNullable(VaadinRequest.getCurrent())
                .flatMap(request -> Stream.ofNullable(request.getCookies()))
                .flatMap(Arrays::stream)
                .anyMatch(cookie -> cookie.getName().equals(COOKIE));
        if (isSaid) {
            VaadinResponse.getCurrent().addCookie(cookie("", 0));
        }
        return isSaid;
    }

    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
