package cn.dangjian.org.dictionary;

import cn.dangjian.web.dictionary.DictionaryValue;
import java.util.List;

/** Choices of the member form. */
public record MemberChoices(List<DictionaryValue> nations, List<DictionaryValue> educations, List<DictionaryValue> personnelCategories, List<DictionaryValue> memberStatuses,
        List<DictionaryValue> orgTypes, List<DictionaryValue> partyStatuses) {

    /** For reading a file, where nothing is offered. */
    public static final MemberChoices NONE = new MemberChoices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
