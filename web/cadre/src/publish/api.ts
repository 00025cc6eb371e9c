import type { Candidate, CandidateOrg, Created, MeetingForm, Page } from '@dangjian/api'
import { get, post } from '@/http/request'

export const publishMeeting = (form: MeetingForm) => post<Created>('/api/meeting/meetings', form)

export const candidates = (orgId: string | undefined, name: string, page: number) =>
  get<Page<Candidate>>('/api/meeting/candidates', { orgId, name, page, size: 100 })

export const candidateOrgs = () => get<CandidateOrg[]>('/api/meeting/candidate-orgs')
