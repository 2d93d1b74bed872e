package io.jixiao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.testkit.ServiceDatabase.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class TestServersTest {
    private static final ServiceDatabase DATABASE = TestServers.database("jixiao_testkit");

    @Test
    void theServerIsPostgresql18() throws SQLException {
        assertTrue(query(DATABASE.owner(), "SHOW server_version").startsWith("18."));
    }

    @Test
    void theOwnerMayCreateTablesAndTheApplicationMayNot() throws SQLException {
        execute(DATABASE.owner(), "CREATE TABLE owned (id int)");
        SQLException refused =
                assertThrows(SQLException.class, () -> execute(DATABASE.app(), "CREATE TABLE smuggled (id int)"));
        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void neitherRoleIsSuperuserOrBypassesRowLevelSecurity() throws SQLException {
        String privileged =
                "SELECT count(*) FROM pg_roles WHERE (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)"
                        + " AND rolname IN ('jixiao_testkit_owner', 'jixiao_testkit_app')";
        assertEquals("0", query(DATABASE.app(), privileged));
    }

    @Test
    void aWrongPasswordIsRefused() {
        Login guessed = new Login(DATABASE.app().user(), "guessed");
        assertEquals(
                "28P01",
                assertThrows(SQLException.class, () -> query(guessed, "SELECT 1"))
                        .getSQLState());
        Login superuser = new Login("postgres", "");
        assertThrows(SQLException.class, () -> query(superuser, "SELECT 1"));
    }

    @Test
    void aRoleCannotEnterTheDatabaseOfAnotherService() {
        ServiceDatabase other = TestServers.database("jixiao_testkit_other");
        SQLException refused = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(
                        other.jdbcUrl(), DATABASE.app().user(), DATABASE.app().password()));
        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void aDatabaseAskedForAgainIsTheSame() {
        assertEquals(DATABASE, TestServers.database("jixiao_testkit"));
    }

    @Test
    void everyTopicExistsWith24PartitionsAndOneReplica() throws Exception {
        List<String> names = List.of(Topic.values()).stream()
                .map(t -> t.nameUnder(TestServers.topicPrefix()))
                .toList();
        try (Admin admin = Admin.create(bootstrap())) {
            Map<String, TopicDescription> found =
                    admin.describeTopics(names).allTopicNames().get();
            assertEquals(5, found.size());
            found.values().forEach(topic -> {
                assertEquals(24, topic.partitions().size());
                assertEquals(1, topic.partitions().getFirst().replicas().size());
            });
        }
    }

    @Test
    void afterAnOutageKafkaIsBackAtTheSameAddressWithWhatItHeld() throws Exception {
        KafkaServer kafka = TestServers.kafka();
        String address = kafka.bootstrapServers();
        String topic = Topic.REPORT.nameUnder(TestServers.topicPrefix());
        send(topic, "before");
        kafka.stop();
        assertTrue(FreePorts.isFree(port(address)), "somebody still listens");
        kafka.start();
        assertEquals(address, TestServers.kafka().bootstrapServers());
        send(topic, "after");
        assertEquals(2, count(topic));
    }

    @Test
    void afterAnOutagePostgresqlIsBackAtTheSameAddressWithWhatItHeld() throws SQLException {
        try (PostgresServer server = PostgresServer.start(ServerKind.chosen())) {
            ServiceDatabase database = server.databaseFor("jixiao_outage");
            execute(database, database.owner(), "CREATE TABLE kept AS SELECT 42 AS answer");
            server.stop();
            assertTrue(FreePorts.isFree(server.port()), "somebody still listens");
            server.start();
            assertEquals("42", query(database, database.owner(), "SELECT answer FROM kept"));
            Login guessed = new Login("postgres", "");
            assertThrows(SQLException.class, () -> query(database, guessed, "SELECT 1"));
        }
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }

    private static Map<String, Object> bootstrap() {
        return Map.of("bootstrap.servers", TestServers.kafka().bootstrapServers());
    }

    private static void send(String topic, String value) throws Exception {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.kafka().bootstrapServers(),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings)) {
            producer.send(new ProducerRecord<>(topic, 0, "key", value)).get();
        }
    }

    private static long count(String topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.kafka().bootstrapServers(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        TopicPartition partition = new TopicPartition(topic, 0);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
            return consumer.endOffsets(List.of(partition)).get(partition);
        }
    }

    private static void execute(Login login, String sql) throws SQLException {
        execute(DATABASE, login, sql);
    }

    private static String query(Login login, String sql) throws SQLException {
        return query(DATABASE, login, sql);
    }

    private static void execute(ServiceDatabase database, Login login, String sql) throws SQLException {
        try (Connection connection = connect(database, login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(ServiceDatabase database, Login login, String sql) throws SQLException {
        try (Connection connection = connect(database, login);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(ServiceDatabase database, Login login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
    }
}
