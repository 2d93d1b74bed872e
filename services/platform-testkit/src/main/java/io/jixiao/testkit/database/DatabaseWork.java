package io.jixiao.testkit.database;

import java.util.Comparator;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * What a piece of work asked of the database through Hibernate: how many statements it sent, and how many rows it read as
 * entities. What background threads do meanwhile counts too.
 */
public record DatabaseWork(long statements, long entities) {

    /** The least of three times, so that what happens in the background now and then does not count. */
    public static DatabaseWork least(SessionFactory sessions, Runnable work) {
        return Stream.generate(() -> of(sessions, work))
                .limit(3)
                .min(Comparator.comparing(DatabaseWork::statements))
                .orElseThrow();
    }

    public static DatabaseWork of(SessionFactory sessions, Runnable work) {
        Statistics counted = sessions.getStatistics();
        counted.setStatisticsEnabled(true);
        try {
            long statements = counted.getPrepareStatementCount();
            long entities = counted.getEntityLoadCount();
            work.run();
            return new DatabaseWork(
                    counted.getPrepareStatementCount() - statements, counted.getEntityLoadCount() - entities);
        } finally {
            counted.setStatisticsEnabled(false);
        }
    }
}
