package app.twofold.server.sync;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The descriptions of both ways in, for programs and their authors. Open to everybody. They are composed when somebody
/// first asks for them.
@RestController
@RequestMapping(path = "/api/docs", produces = "application/yaml")
class ApiDocuments {

    private final Supplier<Resource> asyncApi = document("asyncapi");
    private final Supplier<Resource> openApi = document("openapi");

    @GetMapping("/asyncapi.yaml")
    Resource asyncApi() {
        return asyncApi.get();
    }

    @GetMapping("/openapi.yaml")
    Resource openApi() {
        return openApi.get();
    }

    private static Supplier<Resource> document(String name) {
        return SingletonSupplier.of(
                () -> new ByteArrayResource(ComposedDocument.of(name).getBytes(StandardCharsets.UTF_8)));
    }
}
