package cn.dangjian.local.rocketmq;

import java.util.List;
import org.apache.rocketmq.broker.BrokerController;
import org.apache.rocketmq.broker.BrokerStartup;
import org.apache.rocketmq.common.MQVersion;
import org.apache.rocketmq.common.MixAll;
import org.apache.rocketmq.common.TopicConfig;
import org.apache.rocketmq.common.constant.PermName;
import org.apache.rocketmq.namesrv.NamesrvController;
import org.apache.rocketmq.namesrv.NamesrvStartup;
import org.apache.rocketmq.remoting.protocol.RemotingCommand;

/**
 * Name server and broker in one JVM.
 *
 * <p>Arguments: namesrv.conf, broker.conf, topics (comma separated), consumer groups (comma separated).
 *
 * <p>Topics and retry topics exist before the broker answers: a topic that is made by its first message delivers that message only
 * after 20 to 30 seconds.
 */
public final class RocketMqServer {

    private static final int QUEUES = 4;

    private RocketMqServer() {
    }

    public static void main(String[] args) throws Exception {
        System.setProperty(RemotingCommand.REMOTING_VERSION_KEY, Integer.toString(MQVersion.CURRENT_VERSION));
        NamesrvController names = NamesrvStartup.main0(new String[] {"-c", args[0]});
        BrokerController broker = BrokerStartup.createBrokerController(new String[] {"-c", args[1]});
        split(args[2]).forEach(topic -> create(broker, topic, QUEUES));
        split(args[3]).forEach(group -> create(broker, MixAll.getRetryTopic(group), 1));
        BrokerStartup.start(broker);
        announce(broker, names);
    }

    /** A broker that starts quickly misses its first announcement, because its client has not connected yet; the next comes after 10 s. */
    private static void announce(BrokerController broker, NamesrvController names) throws InterruptedException {
        while (names.getRouteInfoManager().getAllTopicList().getTopicList().isEmpty()) {
            broker.registerBrokerAll(true, false, true);
            Thread.sleep(100);
        }
    }

    private static List<String> split(String argument) {
        return List.of(argument.split(","));
    }

    private static void create(BrokerController broker, String topic, int queues) {
        if (broker.getTopicConfigManager().selectTopicConfig(topic) == null) {
            broker.getTopicConfigManager().updateTopicConfig(new TopicConfig(topic, queues, queues, PermName.PERM_READ | PermName.PERM_WRITE));
        }
    }
}
