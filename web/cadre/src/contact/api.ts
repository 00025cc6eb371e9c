import type { ContactBranch, ContactMember, Page } from '@dangjian/api'
import { shallowRef } from 'vue'
import { get } from '@/http/request'

const base = '/api/org/contact-branches'

/** 我的联系支部 as last heard; empty for most people. */
export const myBranches = shallowRef<ContactBranch[]>([])

export async function loadBranches(): Promise<ContactBranch[]> {
  myBranches.value = await get<ContactBranch[]>(`${base}/mine`)
  return myBranches.value
}

export const branchMembers = (id: string, page: number) =>
  get<Page<ContactMember>>(`${base}/${id}/members`, { page, size: 50 })
