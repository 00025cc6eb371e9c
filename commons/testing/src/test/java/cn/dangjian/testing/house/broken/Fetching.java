package cn.dangjian.testing.house.broken;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import javax.imageio.ImageIO;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

/** Goes wherever it is told. */
class Fetching {

    @FeignClient(name = "anywhere", url = "http://anywhere")
    interface Anywhere {

        @GetMapping
        String get(URI address);
    }

    private final HttpClient client = HttpClient.newHttpClient();

    InputStream fetched(String address) throws IOException {
        return URI.create(address).toURL().openStream();
    }

    BufferedImage picture(URL address) throws IOException {
        return ImageIO.read(address);
    }
}
