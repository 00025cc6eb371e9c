package cn.dangjian.testing.sample;

import java.nio.file.Path;
import org.apache.rocketmq.broker.BrokerStartup;
import org.apache.rocketmq.namesrv.NamesrvStartup;

/** Main class of {@link KillableBroker}'s process: name server and broker. */
public final class BrokerProcess {

    private BrokerProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        NamesrvStartup.main0(new String[] {"-c", home.resolve("names.conf").toString()});
        var broker = BrokerStartup.start(BrokerStartup.createBrokerController(new String[] {"-c", home.resolve("broker.conf").toString()}));
        while (true) {
            broker.registerBrokerAll(true, false, true);
            Thread.sleep(1000);
        }
    }
}
