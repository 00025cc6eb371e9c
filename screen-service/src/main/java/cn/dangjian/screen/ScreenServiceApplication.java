package cn.dangjian.screen;

import cn.dangjian.web.stream.StreamConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Read side: statistics of the home page and the big screen, fed by events and pushed live (spec 09). */
@SpringBootApplication
@EnableScheduling
@Import(StreamConfiguration.class)
public class ScreenServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(ScreenServiceApplication.class, args);
    }
}
