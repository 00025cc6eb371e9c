export interface ImportError {
  row: number
  /** What the file calls the row's subject. */
  name: string | null
  field: string | null
  message: string
}

/** An Excel import that the server works on, whatever its rows are. */
export interface ImportJob {
  id: string
  fileName: string
  dryRun: boolean
  status: 'RUNNING' | 'DONE' | 'FAILED'
  /** Rows of the file; 0 while they are being counted. */
  total: number
  /** Rows that are in, or would be in a dry run. */
  done: number
  failed: number
  /** Why the whole file was refused. */
  message: string | null
  errors: ImportError[]
  createdAt: string
}
