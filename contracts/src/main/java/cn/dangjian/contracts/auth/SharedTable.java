package cn.dangjian.contracts.auth;

/**
 * A small table that auth-service keeps for everybody and that every copy of every service holds in memory: parameters, dictionaries.
 *
 * @param edition grows with each change
 * @param content JSON, as the table's reader understands it
 */
public record SharedTable(String name, long edition, String content) {

    public static final String PARAMETERS = "parameters";
    public static final String DICTIONARIES = "dictionaries";
}
