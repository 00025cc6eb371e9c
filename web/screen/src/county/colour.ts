/** Steps of the sign-in ratio on the map: the brighter, the more came. */
export const steps = [
  { from: 80, colour: '#5FAEF5', label: '80%以上' },
  { from: 60, colour: '#2F83D3', label: '60–80%' },
  { from: 40, colour: '#1F62A8', label: '40–60%' },
  { from: 0, colour: '#17457C', label: '40%以下' },
] as const

export const noData = '#12294F'

export function colourOf(town: { invited: number; ratio: number } | undefined): string {
  if (!town || town.invited === 0) return noData
  return (steps.find(({ from }) => town.ratio >= from) ?? steps[3]).colour
}
