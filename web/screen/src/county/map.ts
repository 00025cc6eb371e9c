import type { FeatureCollection, MultiPolygon as GeoMultiPolygon } from 'geojson'
import type { MultiPolygon } from 'polygon-clipping'
import { cut, type Point } from './cells'
import { towns } from './divisions'
import geojson from './xilin-county.json'

/** About where each town's seat lies (longitude, latitude). */
const seats: Record<string, Point> = {
  '451030100': [105.09, 24.49],
  '451030101': [104.76, 24.51],
  '451030102': [105.25, 24.38],
  '451030103': [104.57, 24.6],
  '451030203': [104.93, 24.49],
  '451030204': [105.46, 24.32],
  '451030206': [105.46, 24.15],
  '451030208': [105.29, 24.19],
}

export interface TownShape {
  code: string
  name: string
  path: string
  label: Point
}

/** Degrees of longitude are shorter than those of latitude here. */
const squeeze = Math.cos((24.4 * Math.PI) / 180)
const unit = 1000

const county = (geojson as unknown as FeatureCollection<GeoMultiPolygon>).features[0]!.geometry
  .coordinates as unknown as MultiPolygon

const all = county.flat(2)
const west = Math.min(...all.map(([x]) => x))
const east = Math.max(...all.map(([x]) => x))
const south = Math.min(...all.map(([, y]) => y))
const north = Math.max(...all.map(([, y]) => y))

const project = ([x, y]: Point): Point => [(x - west) * squeeze * unit, (north - y) * unit]

export const viewBox = { width: (east - west) * squeeze * unit, height: (north - south) * unit }

function pathOf(shape: MultiPolygon): string {
  return shape
    .flat()
    .map(
      (ring) =>
        `M${ring
          .map((point) =>
            project(point)
              .map((n) => n.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('')
}

export const outline = pathOf(county)

export function townShapes(): TownShape[] {
  const placed = towns.filter(({ code }) => seats[code])
  const cells = cut(
    county,
    placed.map(({ code }) => seats[code]!),
  )
  return placed.map(({ code, name }, i) => ({
    code,
    name,
    path: pathOf(cells[i]!),
    label: project(seats[code]!),
  }))
}
