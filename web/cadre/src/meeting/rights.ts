import { may } from '@/session/me'

/** Publishing in ZZ (03 §3.3). */
export const mayPublish = () => may('app:meeting:publish')

/** The sign-in code is shown by those who hold the meeting: publisher and committee (03 §3.A). */
export const mayShowCode = () => mayPublish() || may('meeting:meeting:qrcode')
