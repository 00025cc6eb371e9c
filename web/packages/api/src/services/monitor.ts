import type { ApiClient } from '../client'
import type { Page, PageQuery } from '../types/common'
import type {
  CacheState,
  DeadLetter,
  FileArea,
  Job,
  JobRun,
  ServicesOverview,
  StoredFile,
} from '../types/monitor'

/** 系统监控 and 文件管理 (SYS-27, SYS-30). */
export function monitorApi(client: ApiClient) {
  const letters = '/api/auth/dead-letters'
  const jobs = '/api/auth/jobs'
  const files = '/api/auth/files'
  return {
    services: () => client.get<ServicesOverview>('/api/auth/monitor/services'),
    cache: () => client.get<CacheState>('/api/auth/monitor/cache'),

    deadLetters: () => client.get<{ items: DeadLetter[]; total: number; missing: string[] }>(letters),
    sendAgain: (key: string) => client.post(`${letters}/${key}/send-again`),
    discard: (key: string, reason: string) => client.post(`${letters}/${key}/discard`, { reason }),

    jobs: () => client.get<{ items: Job[]; console: string }>(jobs),
    runJob: (name: string, parameter: string) => client.post(`${jobs}/${name}/run`, { parameter }),
    pauseJob: (name: string) => client.post(`${jobs}/${name}/pause`),
    resumeJob: (name: string) => client.post(`${jobs}/${name}/resume`),
    jobRuns: (name: string) => client.get<JobRun[]>(`${jobs}/${name}/runs`),

    fileAreas: () => client.get<FileArea[]>(`${files}/areas`),
    files: (query: PageQuery & Record<string, unknown>, signal?: AbortSignal) =>
      client.get<Page<StoredFile>>(files, query, signal),
    removeFile: (key: string) => client.delete(`${files}/${key}`),
    download: (url: string) => client.blob(url),
  }
}
