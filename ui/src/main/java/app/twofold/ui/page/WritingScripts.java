package app.twofold.ui.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// The modules that run while somebody writes. They import one another by their place, so their folder's address
/// changes as a whole whenever one of them does: no browser mixes the modules of two versions.
@Configuration(proxyBeanMethods = false)
class WritingScripts implements WebMvcConfigurer {

    private static final String FOLDER = "js/writing/";

    /// What the addresses of the modules begin with, whatever their version.
    static final String ADDRESSES = "/" + FOLDER;

    private static final String FILES = "classpath:/META-INF/resources/" + FOLDER;

    private final String version = version();

    /// Where the module is that brings the others.
    String main() {
        return FOLDER + version + "/main.js";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ADDRESSES + "**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version, "/**"));
    }

    private static String version() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES + "*.js");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            StringBuilder all = new StringBuilder();
            for (Resource file : files) {
                all.append(file.getContentAsString(StandardCharsets.UTF_8));
            }
            return StaticFile.digest(all.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
