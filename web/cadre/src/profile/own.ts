import type { OwnData } from '@dangjian/api'
import { get } from '@/http/request'
import { upload } from '@/http/files'

/** Own data as org-service knows them; null for accounts without a person. */
export async function ownData(): Promise<OwnData | null> {
  return get<OwnData>('/api/org/me').catch((problem) => {
    if (problem?.code === 'NO_PERSON') return null
    throw problem
  })
}

/** 点击更换图片 (SYS-36). */
export const changePhoto = (filePath: string) => upload<OwnData>('/api/org/me/photo', filePath)
