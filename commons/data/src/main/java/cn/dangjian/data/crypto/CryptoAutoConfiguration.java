package cn.dangjian.data.crypto;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Encryption of personal columns, in services that are given {@code dangjian.data-keys} and {@code dangjian.index-key}. */
@AutoConfiguration
@ConditionalOnProperty("dangjian.data-keys")
class CryptoAutoConfiguration {

    @Bean
    DataKeys dataKeys(@Value("${dangjian.data-keys}") String keys, @Value("${dangjian.active-data-key:}") String active) {
        return DataKeys.parse(keys, active);
    }

    @Bean
    Ciphers ciphers(DataKeys keys) {
        return new Ciphers(keys);
    }

    @Bean
    BlindIndex blindIndex(@Value("${dangjian.index-key}") String indexKeys, @Value("${dangjian.active-index-key:}") String active, DataKeys keys) {
        return new BlindIndex(indexKeys, active, keys);
    }
}
