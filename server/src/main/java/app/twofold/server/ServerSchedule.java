package app.twofold.server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// What is done over and over. There is a thread for each of it, so that nothing waits for something that is slow.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ServerSchedule {

    private static final int THREADS = 16;

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(THREADS);
        scheduler.setThreadNamePrefix("schedule-");
        return scheduler;
    }
}
