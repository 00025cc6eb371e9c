package cn.dangjian.web.dictionary;

import java.util.List;

/** Dictionaries of 字典管理 (SYS-20 … SYS-24) as they are at this moment, from memory. A change is here within two seconds. */
public interface Dictionaries {

    /** The values in use, in their order; nothing for a type that is unknown or stopped. */
    List<DictionaryValue> values(String type);
}
