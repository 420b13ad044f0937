package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.ui.ViewTest;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class ExecutorsTest extends ViewTest {

    private static final int THREADS = 16;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private ScheduledTaskHolder schedule;

    @Test
    void theScreensRunOnVirtualThreadsAndNotOnThoseOfTheSchedule() {
        assertThat(program.getBeansOfType(TaskExecutor.class).values())
                .noneMatch(ThreadPoolTaskScheduler.class::isInstance);
        TaskExecutor executor = program.getBean("applicationTaskExecutor", TaskExecutor.class);
        assertThat(CompletableFuture.supplyAsync(() -> Thread.currentThread().isVirtual(), executor)
                        .join())
                .isTrue();
    }

    @Test
    void thereIsAThreadForEverythingThatIsDoneOverAndOver() {
        assertThat(schedule.getScheduledTasks()).hasSizeBetween(1, THREADS);
    }
}
