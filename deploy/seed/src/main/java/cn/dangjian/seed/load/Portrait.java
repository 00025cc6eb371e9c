package cn.dangjian.seed.load;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A drawn head and shoulders, for nobody has a photo of somebody invented. */
final class Portrait {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 320;
    private static final Color[] SUITS = {new Color(0x2f4560), new Color(0x5b3a3a), new Color(0x3d5a48), new Color(0x4a4a5e)};
    private static final Color BACKGROUND = new Color(0xdfe6ee);
    private static final Color SKIN = new Color(0xe3c3a4);
    private static final Color HAIR = new Color(0x2b2622);

    private Portrait() {
    }

    static byte[] of(int number) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(BACKGROUND);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(SUITS[number % SUITS.length]);
        pen.fillRoundRect(28, 224, 184, 160, 120, 120);
        pen.setColor(SKIN);
        pen.fillRect(100, 190, 40, 50);
        pen.setColor(HAIR);
        pen.fillOval(70, 66, 100, 112);
        pen.setColor(SKIN);
        pen.fillOval(76, 84, 88, 118);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
