import { environmentOf, part } from './platform'
import { Caller } from './http'

/** The phone of a WeChat user, at the stand-in that a local platform has in WeChat's place. */
export class WeChatPhone {
  private readonly wechat = new Caller(undefined, `http://127.0.0.1:${part('wechat').port}`, { 'X-Control-Token': environmentOf('wechat').DANGJIAN_WECHAT_CONTROL })
  openid = ''

  constructor(
    readonly phone = `199${String(Date.now()).slice(-6)}${String(Math.floor(Math.random() * 100)).padStart(2, '0')}`,
    readonly nickname = '小妹',
  ) {}

  /** What wx.login gives the mini-program. */
  async loginCode(): Promise<string> {
    const answer = await this.tap('/phone/login-codes', { nickname: this.nickname, phone: this.phone })
    this.openid = answer.openid
    return answer.code
  }

  /** What the phone button gives. */
  async phoneCode(): Promise<string> {
    return (await this.tap('/phone/phone-codes', { phone: this.phone })).code
  }

  /** Logs in to 码上服务 through the gateway. */
  async logIn(scene?: string): Promise<Caller> {
    const answer = await new Caller().post('/api/auth/resident-sessions', { code: await this.loginCode(), scene })
    if (answer.status !== 201) throw new Error(`login of a resident answered ${answer.status} ${JSON.stringify(answer.body)}`)
    return new Caller(answer.body.accessToken)
  }

  private async tap(path: string, body: unknown): Promise<Record<string, string>> {
    const answer = await this.wechat.post(path, body)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
}
