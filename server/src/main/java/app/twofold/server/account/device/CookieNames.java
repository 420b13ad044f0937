package app.twofold.server.account.device;

import app.twofold.server.seal.Seal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/// What this Twofold calls its cookies. Browsers keep cookies by host and not by port, so two copies on one host
/// would overwrite each other's: each has names of its own, the same on all of its nodes and after every start.
@Component
public class CookieNames {

    private static final int BYTES = 5;

    private final String copy;

    CookieNames(Seal seal) {
        byte[] own = seal.findable("cookie", "names");
        this.copy = HexFormat.of().formatHex(own, own.length - BYTES, own.length);
    }

    public String session() {
        return "twofold-session-" + copy;
    }

    /// The cookie that keeps a browser signed in.
    String device(HttpServletRequest request) {
        return guarded("twofold-device-" + copy, request);
    }

    /// The cookie by which an account knows a browser again that has once been signed in to it.
    String known(HttpServletRequest request) {
        return guarded("twofold-known-" + copy, request);
    }

    /// Behind HTTPS the name that browsers take from this very host alone, and only over HTTPS.
    public static String guarded(String name, HttpServletRequest request) {
        if (!request.isSecure()) {
            return name;
        }
        return (request.getContextPath().isEmpty() ? "__Host-" : "__Secure-") + name;
    }
}
