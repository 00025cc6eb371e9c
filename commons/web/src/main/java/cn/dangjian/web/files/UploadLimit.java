package cn.dangjian.web.files;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.parameter.Parameters;

/** How large an uploaded picture may be: parameter {@code file.image.maxSizeMb} (SYS-44). */
public final class UploadLimit {

    private static final int IMAGE_MB = 20;

    private UploadLimit() {
    }

    public static void requireImage(Parameters parameters, long bytes) {
        int megabytes = parameters.number("file.image.maxSizeMb", IMAGE_MB);
        if (bytes > (long) megabytes << 20) {
            throw Problem.tooLarge("UPLOAD_TOO_LARGE", "图片不能超过" + megabytes + "MB,请压缩后再上传");
        }
    }
}
