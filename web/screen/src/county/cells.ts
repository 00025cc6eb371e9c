import { Delaunay } from 'd3-delaunay'
import clip, { type MultiPolygon, type Polygon } from 'polygon-clipping'

export type Point = [number, number]

/**
 * Cuts one cell per seed out of a county: no borders of towns are published, so each town gets the ground that is
 * nearest to its seat. The map says 示意.
 */
export function cut(county: MultiPolygon, seeds: Point[]): MultiPolygon[] {
  const points = county.flat(2)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const frame: [number, number, number, number] = [
    Math.min(...xs) - 1,
    Math.min(...ys) - 1,
    Math.max(...xs) + 1,
    Math.max(...ys) + 1,
  ]
  const voronoi = Delaunay.from(seeds).voronoi(frame)
  return seeds.map((_, i) => clip.intersection([voronoi.cellPolygon(i) as Polygon[number]], county))
}
