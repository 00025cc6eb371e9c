package cn.dangjian.web.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** Looks into a ZIP for the main part of an Office document, with limits that a zip bomb cannot pass (E04). */
final class OfficeFile {

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 200L << 20;

    private OfficeFile() {
    }

    static Optional<FileType> typeOf(byte[] content) {
        FileType type = null;
        long unpacked = 0;
        byte[] buffer = new byte[16_384];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES || hasMacro(entry.getName())) {
                    return Optional.empty();
                }
                type = type == null ? mainPart(entry.getName()) : type;
                for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MAX_UNPACKED) {
                        return Optional.empty();
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty(); // not a ZIP that anybody could open
        }
        return Optional.ofNullable(type);
    }

    private static FileType mainPart(String name) {
        return switch (name) {
            case "word/document.xml" -> FileType.DOCX;
            case "xl/workbook.xml" -> FileType.XLSX;
            case "ppt/presentation.xml" -> FileType.PPTX;
            default -> null;
        };
    }

    private static boolean hasMacro(String name) {
        return name.endsWith("vbaProject.bin");
    }
}
