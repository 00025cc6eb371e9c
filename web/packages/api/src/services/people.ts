import type { ApiClient } from '../client'
import type { Created, Page, PageQuery } from '../types/common'
import type {
  CommitteeCard,
  ContactBranch,
  OrganizationName,
  Transfer,
  TransferForm,
  TransferQuery,
  TransferStatus,
} from '../types/people'
import type { BoardForm, BoardMember, BoardQuery } from '../types/towns'
import { importsOf } from './imports'

/** 组织关系转接, 联系支部 and leadership boards. */
export function peopleApi(client: ApiClient) {
  const transfers = '/api/org/transfers'
  const townBoards = '/api/org/town-boards'
  const contactOf = (memberId: string) => `/api/org/members/${memberId}/contact-branches`
  return {
    transfers: (query: TransferQuery, signal?: AbortSignal) =>
      client.get<Page<Transfer>>(transfers, query, signal),
    transferTargets: () => client.get<OrganizationName[]>(`${transfers}/targets`),
    transfer: (form: TransferForm) => client.post<{ id: string; status: TransferStatus }>(transfers, form),
    acceptTransfer: (id: string, answer: string) => client.post(`${transfers}/${id}/accept`, { answer }),
    refuseTransfer: (id: string, answer: string) => client.post(`${transfers}/${id}/refuse`, { answer }),
    withdrawTransfer: (id: string) => client.post(`${transfers}/${id}/withdraw`, {}),

    committees: (query: PageQuery & { orgId?: string; withoutPhoto?: boolean }) =>
      client.get<Page<CommitteeCard>>('/api/org/boards/committees', query),

    townBoard: (query: BoardQuery & PageQuery, signal?: AbortSignal) =>
      client.get<Page<BoardMember>>(townBoards, query, signal),
    addBoardMember: (form: BoardForm) => client.post<Created>(townBoards, form),
    editBoardMember: (id: string, form: BoardForm) => client.put(`${townBoards}/${id}`, form),
    removeBoardMember: (id: string) => client.delete(`${townBoards}/${id}`),
    exportTownBoard: (board: BoardQuery) => client.blob(`${townBoards}/export`, board),
    townBoardImports: (board: BoardQuery) => importsOf(client, townBoards, board),

    contactBranches: (memberId: string) => client.get<ContactBranch[]>(contactOf(memberId)),
    setContactBranches: (memberId: string, orgIds: string[]) => client.put(contactOf(memberId), { orgIds }),
  }
}
