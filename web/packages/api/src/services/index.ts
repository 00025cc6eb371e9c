import type { ApiClient } from '../client'
import { authApi } from './auth'
import { meetingApi } from './meeting'
import { messageApi } from './message'
import { monitorApi } from './monitor'
import { operationsApi } from './operations'
import { orgApi } from './org'
import { peopleApi } from './people'
import { screenApi } from './screen'
import { securityApi } from './security'
import { systemApi } from './system'

/** Every address of the platform as a typed function. */
export function services(client: ApiClient) {
  return {
    auth: authApi(client),
    org: orgApi(client),
    people: peopleApi(client),
    meeting: meetingApi(client),
    message: messageApi(client),
    monitor: monitorApi(client),
    operations: operationsApi(client),
    screen: screenApi(client),
    security: securityApi(client),
    system: systemApi(client),
  }
}

export type { ImportApi } from './imports'
export type { MenuApi } from './system'
export type Services = ReturnType<typeof services>
