import { queryString, type ApiClient } from '../client'
import type { Created } from '../types/common'
import type { ImportJob } from '../types/imports'

/**
 * The import of one kind of rows, below the address of their list.
 *
 * @param context what all rows of the file belong to, for instance the village of a board
 */
export function importsOf(client: ApiClient, base: string, context: object = {}) {
  return {
    /** Tells the kinds apart in caches. */
    base,
    template: () => client.blob(`${base}/import-template`),
    start: (file: File, dryRun: boolean) =>
      client.upload<Created>(
        `${base}/imports${queryString({ ...context, dryRun: dryRun || undefined })}`,
        file,
      ),
    recent: () => client.get<ImportJob[]>(`${base}/imports`),
    /** The refused rows as a sheet. */
    errors: (id: string) => client.blob(`${base}/imports/${id}/errors.xlsx`),
    state: (id: string) => client.get<ImportJob>(`${base}/imports/${id}`),
  }
}

export type ImportApi = ReturnType<typeof importsOf>
