package cn.dangjian.org.organization;

/**
 * 联系电话 of an organisation (ORG-17), encrypted at rest.
 *
 * @param shown a mobile number is somebody's own, so it is masked; a number of an office is public
 */
public record OfficePhone(String cipher, String shown) {
}
