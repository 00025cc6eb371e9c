package cn.dangjian.seed.load;

/** Somebody to log in as; written for the people who try the platform. */
record DemonstrationAccount(String role, String name, String account, String password, String client, String organization, String orgId) {
}
