package cn.dangjian.org;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Small pictures to upload. */
public final class TestPictures {

    private TestPictures() {
    }

    public static byte[] png() throws IOException {
        return picture("png");
    }

    public static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
