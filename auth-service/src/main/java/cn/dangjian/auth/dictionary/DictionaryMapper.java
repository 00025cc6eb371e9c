package cn.dangjian.auth.dictionary;

import cn.dangjian.core.page.PageQuery;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table dictionary; statements in mapper/dictionary.xml. */
@Mapper
interface DictionaryMapper {

    Dictionary find(long id);

    /** Held against others until the transaction ends. */
    Dictionary lock(long id);

    List<Dictionary> page(@Param("filter") DictionaryFilter filter, @Param("query") PageQuery query);

    long count(@Param("filter") DictionaryFilter filter);

    int insert(Dictionary dictionary);

    int update(Dictionary dictionary);

    int delete(long id);

    /** Types that the product comes with and that are not here. */
    List<String> missing();

    int restore(@Param("id") long id, @Param("type") String type);
}
