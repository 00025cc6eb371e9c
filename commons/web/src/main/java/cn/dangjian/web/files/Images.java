package cn.dangjian.web.files;

import cn.dangjian.core.problem.Problem;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes an uploaded picture and writes it anew, so that nothing but pixels is kept: no scripts behind the picture, no position from the camera (E03, E06).
 * Size is read from the header before any pixel, and large pictures are thinned out while they are read, so memory stays flat (E04).
 */
public final class Images {

    private static final long MAX_PIXELS = 60_000_000L;
    private static final int MAX_SIDE = 12_000;
    private static final Semaphore DECODERS = new Semaphore(2);

    /** A picture that was written by us. */
    public record Clean(byte[] bytes, FileType type, int width, int height) {
    }

    private Images() {
    }

    /** @param longestSide pictures larger than this are made smaller, to between half of it and it */
    public static Clean clean(byte[] content, int longestSide) {
        var type = FileType.of(content).filter(FileType::isImage).orElseThrow(Images::notAnImage);
        DECODERS.acquireUninterruptibly();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var written = type == FileType.JPEG ? FileType.JPEG : FileType.PNG;
            var image = read(input, type, longestSide);
            var out = new ByteArrayOutputStream(64 << 10);
            if (!ImageIO.write(plain(image, written), written == FileType.JPEG ? "jpeg" : "png", out)) {
                throw notAnImage();
            }
            return new Clean(out.toByteArray(), written, image.getWidth(), image.getHeight());
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Problem problem ? problem : notAnImage(); // decoders throw whatever they like on hostile input
        } finally {
            DECODERS.release();
        }
    }

    private static BufferedImage read(ImageInputStream input, FileType type, int longestSide) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
                throw Problem.invalidField("IMAGE_TOO_LARGE", "file", "图片尺寸过大,请将长宽缩小到 " + MAX_SIDE + " 像素以内后重新上传");
            }
            int step = Math.max(1, Math.ceilDiv(Math.max(width, height), longestSide));
            var param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** JPEG knows neither transparency nor odd colour models. */
    private static BufferedImage plain(BufferedImage image, FileType written) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), written == FileType.JPEG ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var graphics = plain.createGraphics();
        if (written == FileType.JPEG) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        }
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static Problem notAnImage() {
        return Problem.invalidField("NOT_AN_IMAGE", "file", "文件不是有效的图片,仅支持 gif、jpeg、jpg、png 格式");
    }
}
