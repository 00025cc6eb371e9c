/** One line of a bar chart. */
export interface BarRow {
  id: string
  name: string
  /** Length in per cent; below 0: nothing to show. */
  share: number
  detail: string
  value: string
}
