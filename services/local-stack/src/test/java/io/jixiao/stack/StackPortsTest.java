package io.jixiao.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class StackPortsTest {
    @Test
    void theUsualPortsAreThoseThatTheDocumentsName() {
        StackPorts usual = StackPorts.usual();
        assertEquals(8081, usual.http().get(Service.BUDGET));
        assertEquals(8082, usual.http().get(Service.SCORING));
        assertEquals(8083, usual.http().get(Service.REPORT));
        assertEquals(9083, usual.management().get(Service.REPORT));
        assertEquals(54320, usual.postgres());
        assertEquals(19092, usual.kafka());
    }

    @Test
    void aTakenPortIsNamedTogetherWithWhatNeedsIt() throws IOException {
        StackPorts ports = StackPorts.free();
        try (ServerSocket somebody = new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
            StackException refused = assertThrows(StackException.class, ports::requireFree);
            assertTrue(refused.getMessage().contains(somebody.getLocalPort() + " of Kafka"), refused::getMessage);
            assertTrue(refused.getMessage().contains("make down"), refused::getMessage);
        }
    }
}
