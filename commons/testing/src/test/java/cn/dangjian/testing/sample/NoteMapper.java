package cn.dangjian.testing.sample;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import com.baomidou.mybatisplus.core.metadata.IPage;
import java.util.List;
import org.apache.ibatis.annotations.Param;

@ScopedMapper
interface NoteMapper {

    void insert(Note note);

    List<Note> find(@Param("scope") DataScope scope, @Param("title") String title);

    IPage<Note> page(IPage<Note> page, @Param("scope") DataScope scope);

    int rename(@Param("scope") DataScope scope, @Param("id") long id, @Param("title") String title);

    int remove(@Param("scope") DataScope scope, @Param("id") long id);
}
