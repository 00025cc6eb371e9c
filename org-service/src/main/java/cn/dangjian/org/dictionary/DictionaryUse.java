package cn.dangjian.org.dictionary;

import cn.dangjian.contracts.org.PersonDictionary;

/** Rows of persons in which values of dictionaries stand. */
public interface DictionaryUse {

    /** Living persons who have the value. */
    long count(PersonDictionary dictionary, String value);
}
