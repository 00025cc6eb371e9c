package cn.dangjian.auth.login;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits of wrong passwords (spec 01 §1.1, A06).
 *
 * @param failuresPerAccount in a row, after which the account is locked, for as long as the parameter sys.account.lockMinutes says
 * @param captchaAfter       failures in a row, after which the console asks for a captcha
 * @param failuresPerAddress within {@code addressWindow}, over whichever accounts, after which the address is refused
 */
@ConfigurationProperties("dangjian.login")
public record LoginProperties(int failuresPerAccount, int captchaAfter, int failuresPerAddress, Duration addressWindow) {
}
