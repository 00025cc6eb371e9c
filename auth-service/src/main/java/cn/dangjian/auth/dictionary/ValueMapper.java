package cn.dangjian.auth.dictionary;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table dictionary_value; statements in mapper/dictionary-value.xml. */
@Mapper
interface ValueMapper {

    /** One value that forms may offer. */
    record Offered(String type, String label, String value) {
    }

    /** One value that the product comes with. */
    record Shipped(String value, String label, int sort) {
    }

    Value find(long id);

    List<Value> of(long dictionaryId);

    /** Values in use of types in use, in their order. */
    List<Offered> offered();

    int insert(Value value);

    int update(Value value);

    int delete(long id);

    /** Values that the product comes with and that the dictionary lacks. */
    List<Shipped> missing(@Param("dictionaryId") long dictionaryId);
}
