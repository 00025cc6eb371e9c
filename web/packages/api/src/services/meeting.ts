import type { ApiClient } from '../client'
import type { Created, Page, PageQuery } from '../types/common'
import type {
  Candidate,
  CandidateOrg,
  Meeting,
  MeetingDetail,
  MeetingFile,
  MeetingForm,
  MeetingQuery,
  MeetingStatus,
  MeetingType,
  MinutesForm,
  Participant,
  QrCode,
} from '../types/meeting'

export function meetingApi(client: ApiClient) {
  const meetings = '/api/meeting/meetings'
  return {
    types: () => client.get<MeetingType[]>('/api/meeting/types'),
    list: (query: MeetingQuery, signal?: AbortSignal) => client.get<Page<Meeting>>(meetings, query, signal),
    detail: (id: string) => client.get<MeetingDetail>(`${meetings}/${id}`),
    /** The same key with the same form publishes once, also when an answer was lost on the way. */
    publish: (form: MeetingForm, key: string) =>
      client.json<Created>('POST', meetings, { body: form, headers: { 'idempotency-key': key } }),
    edit: (id: string, form: MeetingForm) => client.put(`${meetings}/${id}`, form),
    cancel: (id: string, reason: string) => client.post(`${meetings}/${id}/cancel`, { reason }),
    remove: (id: string) => client.delete(`${meetings}/${id}`),
    minutes: (id: string, form: MinutesForm) => client.put(`${meetings}/${id}/minutes`, form),
    status: (id: string, status: MeetingStatus, reason: string) =>
      client.put(`${meetings}/${id}/status`, { status, reason }),
    participants: (id: string, query: PageQuery & { signed?: boolean }, signal?: AbortSignal) =>
      client.get<Page<Participant>>(`${meetings}/${id}/participants`, query, signal),
    qrCode: (id: string) => client.get<QrCode>(`${meetings}/${id}/qr-code`),
    candidates: (query: PageQuery & { orgId?: string; name?: string }, signal?: AbortSignal) =>
      client.get<Page<Candidate>>('/api/meeting/candidates', query, signal),
    candidateOrgs: () => client.get<CandidateOrg[]>('/api/meeting/candidate-orgs'),
    uploadFile: (file: File) => client.upload<MeetingFile>('/api/meeting/files', file),
    file: (id: string) => client.blob(`/api/meeting/files/${id}`),
  }
}
