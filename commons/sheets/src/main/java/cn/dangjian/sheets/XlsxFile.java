package cn.dangjian.sheets;

import cn.dangjian.core.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into an uploaded file before anything parses it: is it an xlsx by content, and does it stay small when unpacked? (E03, E04). */
final class XlsxFile {

    static final long MAX_FILE = 50L << 20;
    static final long MAX_UNPACKED = 400L << 20;
    private static final long RATIO_FREE = 2L << 20;
    private static final int MAX_RATIO = 100;
    private static final int MAX_ENTRIES = 1000;

    private XlsxFile() {
    }

    static void check(Path file) throws IOException {
        if (Files.size(file) > MAX_FILE) {
            throw Problem.tooLarge("FILE_TOO_LARGE", "文件超过" + (MAX_FILE >> 20) + "MB,请拆分后再导入");
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null || zip.getEntry("xl/vbaProject.bin") != null) {
                throw notXlsx();
            }
            if (zip.size() > MAX_ENTRIES) {
                throw bomb();
            }
            long total = 0;
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                total += unpackedSize(zip, entries.nextElement(), MAX_UNPACKED - total);
            }
        } catch (ZipException notAZip) {
            throw notXlsx();
        }
    }

    /** Counts instead of trusting the sizes that the file claims. */
    private static long unpackedSize(ZipFile zip, ZipEntry entry, long allowed) throws IOException {
        long limit = Math.min(allowed, Math.max(RATIO_FREE, entry.getCompressedSize() * MAX_RATIO));
        long size = 0;
        var buffer = new byte[64 << 10];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw bomb();
                }
            }
        }
        return size;
    }

    static Problem notXlsx() {
        return Problem.invalid("NOT_XLSX", "请上传 xlsx 格式的 Excel 文件,可先下载模板填写");
    }

    private static Problem bomb() {
        return Problem.invalid("FILE_SUSPICIOUS", "文件展开后过大,已拒绝处理;请使用下载的模板重新填写");
    }
}
