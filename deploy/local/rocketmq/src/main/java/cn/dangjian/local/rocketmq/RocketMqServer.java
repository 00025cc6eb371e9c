package cn.dangjian.local.rocketmq;

import java.util.List;
import org.apache.rocketmq.broker.BrokerController;
import org.apache.rocketmq.broker.BrokerStartup;
import org.apache.rocketmq.common.MQVersion;
import org.apache.rocketmq.common.MixAll;
import org.apache.rocketmq.common.TopicConfig;
import org.apache.rocketmq.common.constant.PermName;
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
        NamesrvStartup.main0(new String[] {"-c", args[0]});
        BrokerController broker = BrokerStartup.createBrokerController(new String[] {"-c", args[1]});
        names(args[2]).forEach(topic -> create(broker, topic, QUEUES));
        names(args[3]).forEach(group -> create(broker, MixAll.getRetryTopic(group), 1));
        BrokerStartup.start(broker);
    }

    private static List<String> names(String argument) {
        return List.of(argument.split(","));
    }

    private static void create(BrokerController broker, String topic, int queues) {
        if (broker.getTopicConfigManager().selectTopicConfig(topic) == null) {
            broker.getTopicConfigManager().updateTopicConfig(new TopicConfig(topic, queues, queues, PermName.PERM_READ | PermName.PERM_WRITE));
        }
    }
}
