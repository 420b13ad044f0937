package app.twofold.server.web;

import app.twofold.server.NothingHere;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Every call below `/api` that nothing else answers, because there is nothing or not with this method. Without it such
/// a call would lead to the screens.
@RestController
class UnknownCall {

    private final OfferedMethods methods;

    UnknownCall(OfferedMethods methods) {
        this.methods = methods;
    }

    @RequestMapping("/api/**")
    ResponseEntity<Void> nothing(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        Set<String> offered = methods.of(OfferedMethods.path(request));
        if (offered.isEmpty()) {
            throw new NothingHere();
        }
        if (request.getMethod().equals("OPTIONS")) {
            return ResponseEntity.noContent()
                    .header(HttpHeaders.ALLOW, String.join(", ", offered))
                    .build();
        }
        throw new HttpRequestMethodNotSupportedException(request.getMethod(), offered);
    }
}
