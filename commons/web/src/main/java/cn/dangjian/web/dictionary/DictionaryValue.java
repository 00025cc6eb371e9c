package cn.dangjian.web.dictionary;

/** One choice of a dictionary: what people read and what is stored. */
public record DictionaryValue(String label, String value) {
}
