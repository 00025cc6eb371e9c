package cn.dangjian.org.organization;

/** The sealed column of an organisation. */
record OfficePhoneSeal(long id, String phoneCipher) {
}
