package app.twofold.server;

import jakarta.annotation.PreDestroy;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/// What is done over and over. There is a thread for each of it, so that nothing waits for something that is slow. The
/// scheduler is no bean: as one it would take the place of the program's executor, and run the screens as well.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ServerSchedule implements SchedulingConfigurer {

    /// More than there are things to do over and over.
    private static final int THREADS = 16;

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        scheduler.setPoolSize(THREADS);
        scheduler.setThreadNamePrefix("schedule-");
        scheduler.initialize();
        tasks.setTaskScheduler(scheduler);
    }

    @PreDestroy
    void stop() {
        scheduler.shutdown();
    }
}
