package app.twofold.ui.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives each journey its own devices and people; the program and the browser are one for all.
final class Stage implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Stage.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Devices.class || type == People.class || type == Program.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        Program program = program(test);
        if (type == Program.class) {
            return program;
        }
        return type == People.class ? new People(program) : devices(test, program);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Devices devices = test.getStore(OURS).get(Devices.class, Devices.class);
        if (devices != null && test.getExecutionException().isPresent()) {
            devices.photograph(
                    Path.of("target", "journey", test.getRequiredTestMethod().getName()));
        }
    }

    private static Devices devices(ExtensionContext test, Program program) {
        Chrome chrome = test.getRoot().getStore(OURS).computeIfAbsent(Chrome.class, _ -> Chrome.start(), Chrome.class);
        return test.getStore(OURS)
                .computeIfAbsent(Devices.class, _ -> new Devices(chrome.browser(), program.port()), Devices.class);
    }

    private static Program program(ExtensionContext test) {
        return test.getRoot().getStore(OURS).computeIfAbsent(Program.class, _ -> Program.start(), Program.class);
    }
}
