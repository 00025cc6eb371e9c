package cn.dangjian.web.files;

import cn.dangjian.contracts.files.FileQuery;
import cn.dangjian.contracts.files.OwnedFile;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import java.nio.file.Path;

/** A service's files of one kind, for 文件管理 (SYS-27); a bean per kind. */
public interface FileOwner {

    /** Short name, like {@code photos}. */
    String area();

    String name();

    Path folder();

    /** Newest first. */
    Page<OwnedFile> list(FileQuery query, PageQuery page);

    /** Deletes the file unless something refers to it. */
    void remove(String fileId);
}
