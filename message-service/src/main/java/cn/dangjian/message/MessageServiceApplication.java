package cn.dangjian.message;

import cn.dangjian.web.stream.StreamConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Inbox of every person, echo feed and warnings (spec 10). */
@SpringBootApplication
@EnableScheduling
@Import(StreamConfiguration.class)
public class MessageServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(MessageServiceApplication.class, args);
    }
}
