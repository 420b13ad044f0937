package app.twofold.migrations;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/// Puts a [TestClock] in the place of the program's one clock, in every program that a test starts. It
/// stands at what the property `twofold.test.on` names, or else where all tests are run at. It is a bean: a test that
/// moves it has a program of its own.
class ClockOfTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "clock";

    @Override
    public void initialize(ConfigurableApplicationContext program) {
        program.addBeanFactoryPostProcessor(beans -> {
            BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
            if (registry.containsBeanDefinition(NAME)) {
                registry.removeBeanDefinition(NAME);
                registry.registerBeanDefinition(
                        NAME, new RootBeanDefinition(TestClock.class, () -> clock(program.getEnvironment())));
            }
        });
    }

    private static TestClock clock(Environment settings) {
        String on = settings.getProperty("twofold.test.on", "");
        return on.isEmpty() ? TestClock.given() : TestClock.at(on);
    }
}
