import csv from './xilin-divisions.csv?raw'

export interface Division {
  code: string
  name: string
  parent: string
  level: 'county' | 'town' | 'village'
}

export function parseDivisions(text: string): Division[] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [code = '', name = '', parent = '', level = ''] = line.split(',')
      return { code, name, parent, level: level as Division['level'] }
    })
}

export const divisions = parseDivisions(csv)
export const towns = divisions.filter(({ level }) => level === 'town')
export const villagesOf = (town: string) =>
  divisions.filter(({ parent, level }) => level === 'village' && parent === town)
