package cn.dangjian.auth.captcha;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** Draws the characters of a captcha as PNG: turned, sheared and crossed by lines, dark enough to read. */
final class CaptchaPicture {

    static final int WIDTH = 132;
    static final int HEIGHT = 44;
    private static final double DOT = 4.2;

    private final RandomGenerator random;

    CaptchaPicture(RandomGenerator random) {
        this.random = random;
    }

    byte[] png(String text) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(new Color(0xF5F6F8));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        lines(canvas, 3);
        AffineTransform level = canvas.getTransform();
        for (int i = 0; i < text.length(); i++) {
            canvas.setTransform(level);
            canvas.translate(9 + i * 31.0 + random.nextInt(5), 6 + random.nextInt(5));
            canvas.rotate((random.nextDouble() - 0.5) * 0.5, 10, 15);
            canvas.shear((random.nextDouble() - 0.5) * 0.4, 0);
            canvas.setColor(ink());
            glyph(canvas, text.charAt(i));
        }
        canvas.setTransform(level);
        lines(canvas, 2);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void glyph(Graphics2D canvas, char character) {
        for (int row = 0; row < Glyphs.HEIGHT; row++) {
            for (int column = 0; column < Glyphs.WIDTH; column++) {
                if (Glyphs.isInk(character, column, row)) {
                    canvas.fill(new Ellipse2D.Double(column * DOT, row * DOT, DOT + 1.6, DOT + 1.6));
                }
            }
        }
    }

    private void lines(Graphics2D canvas, int count) {
        for (int i = 0; i < count; i++) {
            canvas.setColor(ink());
            canvas.setStroke(new BasicStroke(1.2f));
            canvas.draw(new CubicCurve2D.Double(0, random.nextInt(HEIGHT), 40, random.nextInt(HEIGHT), 90, random.nextInt(HEIGHT), WIDTH, random.nextInt(HEIGHT)));
        }
    }

    private Color ink() {
        return new Color(random.nextInt(110), random.nextInt(90), random.nextInt(110));
    }
}
