package app.twofold.server.web;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Every path below `/api` that nothing else answers. Without it such a path would lead to the screens.
@RestController
class UnknownCall {

    @RequestMapping("/api/**")
    void nothing() {
        throw new NothingHere();
    }
}
