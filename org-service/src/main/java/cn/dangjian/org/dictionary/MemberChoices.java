package cn.dangjian.org.dictionary;

import cn.dangjian.web.dictionary.DictionaryValue;
import java.util.List;

/** Choices of the forms of persons. */
public record MemberChoices(List<DictionaryValue> nations, List<DictionaryValue> educations, List<DictionaryValue> personnelCategories, List<DictionaryValue> memberStatuses,
        List<DictionaryValue> orgTypes, List<DictionaryValue> partyStatuses, List<DictionaryValue> politics, List<DictionaryValue> gridDuties) {

    /** For reading a file, where nothing is offered. */
    public static final MemberChoices NONE = new MemberChoices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
