package cn.dangjian.testing.sample;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A RocketMQ of the test's own in a process of its own, which can be killed and come back with its store. It asks who somebody is, as that of an installation does. */
final class KillableBroker {

    static final String USER = "dangjian";
    static final String PASSWORD = "a-password-of-the-test";
    private static final String PROVIDERS = "org.apache.rocketmq.auth.authentication.provider.";

    private final Path home;
    private final int names = freePort();
    private final int port = freePort();
    private Process process;

    KillableBroker() {
        try {
            home = Files.createTempDirectory("dangjian-test-broker");
            Files.write(home.resolve("names.conf"), List.of("listenPort=" + names, "bindAddress=127.0.0.1", "kvConfigPath=" + home.resolve("kv.json")));
            Files.write(home.resolve("broker.conf"), List.of("brokerName=killable", "brokerIP1=127.0.0.1", "bindAddress=127.0.0.1", "namesrvAddr=127.0.0.1:" + names,
                    "listenPort=" + port, "haListenPort=" + freePort(), "storePathRootDir=" + home.resolve("store"), "storePathCommitLog=" + home.resolve("store/commitlog"),
                    "mappedFileSizeCommitLog=16777216", "mappedFileSizeConsumeQueue=300000", "mappedFileSizeTimerLog=4194304", "maxIndexNum=200000", "maxHashSlotNum=50000",
                    "diskMaxUsedSpaceRatio=95", "transactionOpMsgMaxSize=1", "transactionOpBatchInterval=2000000000", "timerFlushIntervalMs=10000",
                    "authenticationEnabled=true", "authenticationProvider=" + PROVIDERS + "DefaultAuthenticationProvider",
                    "authenticationMetadataProvider=" + PROVIDERS + "LocalAuthenticationMetadataProvider",
                    "initAuthenticationUser={\"username\":\"" + USER + "\",\"password\":\"" + PASSWORD + "\"}",
                    "innerClientAuthenticationCredentials={\"accessKey\":\"" + USER + "\",\"secretKey\":\"" + PASSWORD + "\"}"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", 0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "127.0.0.1:" + names;
    }

    void start() {
        try {
            var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:MaxDirectMemorySize=128m",
                    "-XX:TieredStopAtLevel=1", "-Duser.home=" + home, "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                    BrokerProcess.class.getName(), home.toString());
            builder.environment().put("ROCKETMQ_HOME", home.toString());
            process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("out.log").toFile())).start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the power had gone. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }
}
