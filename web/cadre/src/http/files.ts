import { problemFrom } from '@dangjian/api/problem'
import { baseUrl, renew } from './request'
import { readSession } from './session'

const bearer = (token?: string) => ({ authorization: `Bearer ${token ?? ''}` })

/** Runs with the access token; once more when the platform refuses it. */
async function authorised<T extends { statusCode: number }>(
  send: (token?: string) => Promise<T>,
): Promise<T> {
  const used = readSession()?.accessToken
  const answer = await send(used)
  return answer.statusCode === 401 && used && (await renew(used)) ? send(readSession()?.accessToken) : answer
}

/** A picture that needs the access token, as an address that an image element can show; empty when there is none to see. */
export async function pictureOf(path: string): Promise<string> {
  const load = (token?: string) =>
    new Promise<UniApp.DownloadSuccessData>((success, fail) => {
      uni.downloadFile({ url: baseUrl + path, header: bearer(token), success, fail })
    })
  const answer = await authorised(load).catch(() => null)
  return answer?.statusCode === 200 ? answer.tempFilePath : ''
}

/** Sends a chosen file; refusals are problems as with any request. */
export async function upload<T>(path: string, filePath: string): Promise<T> {
  const send = (token?: string) =>
    new Promise<UniApp.UploadFileSuccessCallbackResult>((success, fail) => {
      uni.uploadFile({ url: baseUrl + path, filePath, name: 'file', header: bearer(token), success, fail })
    })
  const { statusCode, data } = await authorised(send).catch(() => ({ statusCode: 0, data: '' }))
  const body: unknown = parsed(data)
  if (statusCode >= 200 && statusCode < 300) return body as T
  throw problemFrom(statusCode, body)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
