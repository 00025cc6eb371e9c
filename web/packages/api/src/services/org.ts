import type { ApiClient } from '../client'
import type { Created, Page, Status } from '../types/common'
import type {
  Dictionaries,
  Member,
  MemberDetail,
  MemberForm,
  MemberQuery,
  Organization,
  OrganizationForm,
  OrganizationQuery,
  Photo,
  Post,
  PostForm,
} from '../types/org'
import type { Revealed, RevealEntry, RevealField, RevealQuery } from '../types/reveal'
import type { MassAccount, MassForm, MassQuery } from '../types/masses'
import type { Town, TownForm, TownQuery } from '../types/towns'
import { importsOf } from './imports'

export function orgApi(client: ApiClient) {
  const organizations = '/api/org/organizations'
  const posts = '/api/org/posts'
  const members = '/api/org/members'
  const development = '/api/org/development'
  const towns = '/api/org/towns'
  const masses = '/api/org/mass-accounts'
  return {
    tree: () => client.get<Organization[]>(`${organizations}/tree`),
    addOrganization: (form: OrganizationForm) => client.post<Created>(organizations, form),
    editOrganization: (id: string, form: OrganizationForm) => client.put(`${organizations}/${id}`, form),
    removeOrganization: (id: string) => client.delete(`${organizations}/${id}`),

    exportOrganizations: (query: OrganizationQuery) => client.blob(`${organizations}/export`, query),
    organizationImports: importsOf(client, organizations),

    posts: (name?: string) => client.get<Post[]>(posts, { name }),
    addPost: (form: PostForm) => client.post<Created>(posts, form),
    editPost: (id: string, form: PostForm) => client.put(`${posts}/${id}`, form),
    removePost: (id: string) => client.delete(`${posts}/${id}`),

    members: (query: MemberQuery, signal?: AbortSignal) => client.get<Page<Member>>(members, query, signal),
    member: (id: string) => client.get<MemberDetail>(`${members}/${id}`),
    addMember: (form: MemberForm) => client.post<Created>(members, form),
    editMember: (id: string, form: MemberForm, confirmed = false) =>
      client.put(`${members}/${id}${confirmed ? '?confirmed=true' : ''}`, form),
    removeMember: (id: string) => client.delete(`${members}/${id}`),
    /** Whole numbers only with a reason, which is on record. */
    exportMembers: (query: MemberQuery & { reason?: string }) => client.blob(`${members}/export`, query),
    reveal: (id: string, fields: RevealField[], reason: string) =>
      client.post<Revealed>(`${members}/${id}/reveals`, { fields, reason }),
    reveals: (query: RevealQuery, signal?: AbortSignal) =>
      client.get<Page<RevealEntry>>('/api/org/reveals', query, signal),

    memberImports: importsOf(client, members),

    /** 入党发展: the same for those who are not full members yet (ORG-27). */
    candidates: (query: MemberQuery, signal?: AbortSignal) =>
      client.get<Page<Member>>(development, query, signal),
    candidate: (id: string) => client.get<MemberDetail>(`${development}/${id}`),
    addCandidate: (form: MemberForm) => client.post<Created>(development, form),
    editCandidate: (id: string, form: MemberForm, confirmed = false) =>
      client.put(`${development}/${id}${confirmed ? '?confirmed=true' : ''}`, form),
    removeCandidate: (id: string) => client.delete(`${development}/${id}`),
    exportCandidates: (query: MemberQuery & { reason?: string }) =>
      client.blob(`${development}/export`, query),
    candidateImports: importsOf(client, development),

    towns: (query: TownQuery = {}) => client.get<Town[]>(`${towns}/tree`, query),
    /** What may be chosen: without what is switched off. */
    townOptions: () => client.get<Town[]>(`${towns}/options`),
    addTown: (form: TownForm) => client.post<Created>(towns, form),
    editTown: (id: string, form: TownForm) => client.put(`${towns}/${id}`, form),
    turnTown: (id: string, status: Status) => client.put(`${towns}/${id}/status`, { status }),
    removeTown: (id: string) => client.delete(`${towns}/${id}`),
    exportTowns: (query: TownQuery) => client.blob(`${towns}/export`, query),
    townImports: importsOf(client, towns),

    masses: (query: MassQuery, signal?: AbortSignal) => client.get<Page<MassAccount>>(masses, query, signal),
    addMass: (form: MassForm) => client.post<Created>(masses, form),
    editMass: (id: string, form: MassForm) => client.put(`${masses}/${id}`, form),
    turnMass: (id: string, status: Status) => client.put(`${masses}/${id}/status`, { status }),
    removeMass: (id: string) => client.delete(`${masses}/${id}`),
    exportMasses: (query: MassQuery) => client.blob(`${masses}/export`, query),
    massImports: importsOf(client, masses),

    uploadPhoto: (file: File) => client.upload<Photo>('/api/org/photos', file),
    dictionaries: () => client.get<Dictionaries>('/api/org/dictionaries'),
  }
}
