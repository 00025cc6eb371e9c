import clip from 'polygon-clipping'
import { describe, expect, it } from 'vitest'
import { cut } from '@/county/cells'
import { colourOf, noData, steps } from '@/county/colour'
import { towns, villagesOf } from '@/county/divisions'
import { townShapes } from '@/county/map'

const area = (shape: [number, number][][][]) =>
  shape.reduce(
    (sum, rings) =>
      sum +
      rings.reduce((all, ring, i) => {
        const twice = ring.reduce((acc, [x, y], k) => {
          const [nx, ny] = ring[(k + 1) % ring.length]!
          return acc + x * ny - nx * y
        }, 0)
        return all + (i === 0 ? 1 : -1) * Math.abs(twice / 2)
      }, 0),
    0,
  )

describe('divisions', () => {
  it('are the 8 towns and 99 villages of the county', () => {
    expect(towns.map(({ name }) => name)).toContain('足别瑶族苗族乡')
    expect(towns).toHaveLength(8)
    expect(towns.flatMap(({ code }) => villagesOf(code))).toHaveLength(99)
  })
})

describe('cells', () => {
  const county: [number, number][][][] = [
    [
      [
        [0, 0],
        [10, 0],
        [10, 6],
        [5, 3],
        [0, 6],
        [0, 0],
      ],
    ],
  ]
  const cells = cut(county, [
    [2, 2],
    [8, 2],
    [5, 1],
  ]) as [number, number][][][][]

  it('fill the county without overlap', () => {
    expect(cells.reduce((sum, cell) => sum + area(cell), 0)).toBeCloseTo(area(county), 9)
    expect(clip.intersection(cells[0]!, cells[1]!)).toEqual([])
  })

  it('are drawn for every town, each with its own code', () => {
    const shapes = townShapes()
    expect(new Set(shapes.map(({ code }) => code)).size).toBe(8)
    shapes.forEach(({ path }) => expect(path).toMatch(/^M[\d. L-]+Z/))
  })
})

describe('colours', () => {
  it('follow the ratio, and no meeting is no zero', () => {
    expect(colourOf({ invited: 10, ratio: 80 })).toBe(steps[0].colour)
    expect(colourOf({ invited: 10, ratio: 79.99 })).toBe(steps[1].colour)
    expect(colourOf({ invited: 10, ratio: 0 })).toBe(steps[3].colour)
    expect(colourOf({ invited: 0, ratio: 0 })).toBe(noData)
    expect(colourOf(undefined)).toBe(noData)
  })
})
