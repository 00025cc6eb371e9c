package cn.dangjian.contracts.org;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What org-service answers to 字典管理. Not routed by the gateway. */
@FeignClient(name = "org-service", contextId = "personDictionaryClient")
public interface PersonDictionaryClient {

    /** How many living persons have the value. */
    @GetMapping("/internal/dictionary-uses/{dictionary}")
    long uses(@PathVariable("dictionary") PersonDictionary dictionary, @RequestParam("value") String value);
}
