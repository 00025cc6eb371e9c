package cn.dangjian.org.photo;

import cn.dangjian.contracts.files.FileQuery;
import cn.dangjian.contracts.files.OwnedFile;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.org.photo.PhotoMapper.Listed;
import cn.dangjian.web.files.FileOwner;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Photos of members and boards in 文件管理 (SYS-27). */
@Component
class PhotoFiles implements FileOwner {

    private final Path folder;
    private final Photos photos;
    private final PhotoMapper mapper;

    PhotoFiles(@Value("${dangjian.files.root}") Path root, Photos photos, PhotoMapper mapper) {
        this.folder = root.resolve("photos");
        this.photos = photos;
        this.mapper = mapper;
    }

    @Override
    public String area() {
        return "photos";
    }

    @Override
    public String name() {
        return "人员照片";
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Page<OwnedFile> list(FileQuery query, PageQuery page) {
        return Page.of(mapper.list(query, page).stream().map(this::file).toList(), mapper.count(query), page);
    }

    @Override
    @Transactional
    public void remove(String fileId) {
        var photo = mapper.find(fileId).orElseThrow(() -> Problem.notFound("NOT_FOUND", "照片不存在或已删除"));
        if (photos.isUsed(fileId)) {
            throw Problem.conflict("FILE_IN_USE", "该照片正在使用,不能删除;如需更换请到党员管理或乡(镇)级班子形象栏修改");
        }
        mapper.delete(fileId);
        photos.forget(photo.file());
    }

    private OwnedFile file(Listed photo) {
        return new OwnedFile(photo.id(), "照片" + photo.file().substring(photo.file().lastIndexOf('.')), photo.file().substring(photo.file().lastIndexOf('.') + 1), photos.size(photo.file()),
                photo.ownerId(), photo.createdAt(), Photos.urlOf(photo.id()), photos.isUsed(photo.id()));
    }
}
