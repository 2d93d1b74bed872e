package io.jixiao.testkit;

import com.github.dockerjava.api.DockerClient;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/** A broker from the official image, on a fixed host port so that clients find it again after an outage. */
final class ContainerKafkaServer implements KafkaServer {
    private final String containerId;
    private final int port;

    private ContainerKafkaServer(String containerId, int port) {
        this.containerId = containerId;
        this.port = port;
    }

    static ContainerKafkaServer create() {
        int port = FreePorts.one();
        @SuppressWarnings("resource") // stopped by id, see close()
        KafkaContainer container = new KafkaContainer("apache/kafka:4.1.1")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        container.setPortBindings(List.of("127.0.0.1:%d:9092".formatted(port)));
        container.start();
        return new ContainerKafkaServer(container.getContainerId(), port);
    }

    static ContainerKafkaServer attach(String containerId, int port) {
        return new ContainerKafkaServer(containerId, port);
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void stop() {
        if (isRunning()) {
            docker().stopContainerCmd(containerId).withTimeout(5).exec();
        }
    }

    @Override
    public void start() {
        if (!isRunning()) {
            docker().startContainerCmd(containerId).exec();
        }
        Topics.awaitBroker(bootstrapServers());
    }

    private boolean isRunning() {
        return Boolean.TRUE.equals(
                docker().inspectContainerCmd(containerId).exec().getState().getRunning());
    }

    @Override
    public void close() {
        docker().removeContainerCmd(containerId)
                .withForce(true)
                .withRemoveVolumes(true)
                .exec();
    }

    private static DockerClient docker() {
        return DockerClientFactory.instance().client();
    }

    @Override
    public String handle() {
        return ServerKind.CONTAINERS + " " + port + " " + containerId;
    }
}
