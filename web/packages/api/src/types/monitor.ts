/** How one copy of a service is (SYS-30). */
export interface ServiceStatus {
  version: string
  startedAt: string
  heapUsed: number
  heapMax: number
  threads: number
  load: number | null
  processors: number
  poolActive: number | null
  poolMax: number | null
  poolWaiting: number | null
  eventsWaiting: number | null
  oldestSeconds: number | null
  deadLetters: number | null
}

export interface ServiceCopy {
  service: string
  address: string
  state: 'UP' | 'SICK' | 'AWAY'
  reason: string
  status: ServiceStatus | null
}

export interface ServicesOverview {
  copies: ServiceCopy[]
  consoles: { name: string; url: string }[]
}

export interface CacheState {
  version: string
  uptimeSeconds: number
  clients: number
  memoryUsed: number
  memoryMax: number
  hitRate: number | null
  keys: number
  evicted: number
  areas: { prefix: string; name: string; keys: number }[]
  complete: boolean
}

/** A message that a service could not take in. */
export interface DeadLetter {
  key: string
  service: string
  eventId: string
  handler: string
  topic: string
  type: string
  occurredAt: string
  error: string
  attempts: number
  deadAt: string
}

export interface JobRun {
  id: string
  attempt: number
  shard: number
  shards: number
  parameter: string
  address: string | null
  orderedAt: string
  state: 'ORDERED' | 'DONE' | 'FAILED'
  finishedAt: string | null
  message: string | null
}

export interface Job {
  id: number
  name: string
  executor: string
  cron: string
  sharded: boolean
  retries: number
  about: string
  paused: boolean
  copies: string[]
  last: JobRun | null
  next: string | null
}

/** One kind of files of a service and the room it takes (SYS-27). */
export interface FileArea {
  service: string
  area: string
  name: string
  folder: string
  files: number
  bytes: number
  free: number
  capacity: number
}

export interface StoredFile {
  key: string
  fileId: string
  name: string
  type: string
  size: number
  uploader: string
  storedAt: string
  url: string
  used: boolean
}
