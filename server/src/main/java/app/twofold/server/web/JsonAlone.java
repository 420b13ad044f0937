package app.twofold.server.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Objects go out as JSON alone, whatever else the libraries that happen to be there could write.
@Configuration(proxyBeanMethods = false)
class JsonAlone implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(ServerBuilder builder) {
        builder.configureMessageConvertersList(converters -> converters.removeIf(JsonAlone::writesAnotherForm));
    }

    private static boolean writesAnotherForm(HttpMessageConverter<?> converter) {
        return (converter instanceof AbstractJacksonHttpMessageConverter<?>
                        && !(converter instanceof JacksonJsonHttpMessageConverter))
                || converter.getSupportedMediaTypes().stream()
                        .anyMatch(kind -> kind.getSubtype().equals("xml"));
    }
}
