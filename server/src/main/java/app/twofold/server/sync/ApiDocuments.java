package app.twofold.server.sync;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The descriptions of both ways in, for programs and their authors. Open to everybody.
@RestController
@RequestMapping(path = "/api/docs", produces = "application/yaml")
class ApiDocuments {

    @GetMapping("/asyncapi.yaml")
    Resource asyncApi() {
        return new ClassPathResource("api/asyncapi.yaml");
    }

    @GetMapping("/openapi.yaml")
    Resource openApi() {
        return new ClassPathResource("api/openapi.yaml");
    }
}
