package app.twofold.server.limit;

import java.net.InetAddress;
import java.util.HexFormat;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where a request comes from.
final class Client {

    private static final int NETWORK_GROUPS = 4;

    private Client() {}

    /// The address of the current request's sender, of IPv6 the /64 network; "local" outside any request.
    static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? network(attributes.getRequest().getRemoteAddr())
                : "local";
    }

    /// The address of the current request's sender as it is; "local" outside any request.
    static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "local";
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, NETWORK_GROUPS * 2);
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
