import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Node {
  $ref?: string
  properties?: Record<string, Node>
  items?: Node
  enum?: string[]
  allOf?: Node[]
  oneOf?: Node[]
}

interface Operation {
  parameters?: { in: string; name: string; schema: Node }[]
  requestBody?: { content: Record<string, { schema?: Node }> }
}

interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Node> }
}

const folder = new URL('../../../../docs/api/', import.meta.url)
const documents = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Document,
)

/** Words of a database in a name: tableName, order_by_column, filterSql. The whole word counts, so that a portable field stays allowed. */
const SQL =
  /^(tables?|columns?|sql|filters?|where|having|joins?|conditions?|ew|wrapper|order|asc|params?|query|expressions?|scripts?|template|class|bean|schema|database)$/

const words = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
const speaksSql = (name: string) => words(name).some((word) => SQL.test(word))

/** Names of all fields of a body, those of its parts included. */
function fields(document: Document, node: Node | undefined, seen = new Set<string>()): string[] {
  if (!node) return []
  if (node.$ref) {
    if (seen.has(node.$ref)) return []
    seen.add(node.$ref)
    return fields(document, document.components.schemas[node.$ref.split('/').pop()!], seen)
  }
  const own = Object.entries(node.properties ?? {})
  const parts = [...own.map(([, it]) => it), node.items, ...(node.allOf ?? []), ...(node.oneOf ?? [])]
  return [...own.map(([name]) => name), ...parts.flatMap((it) => fields(document, it, seen))]
}

const operations = documents.flatMap((document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, it]) => ({
      call: `${method.toUpperCase()} ${path}`,
      parameters: it.parameters ?? [],
      fields: Object.values(it.requestBody?.content ?? {}).flatMap(({ schema }) => fields(document, schema)),
    })),
  ),
)

describe('D03 what the endpoints of all services take', () => {
  it('is found: parameters and fields of bodies, nested ones too', () => {
    expect(operations.length).toBeGreaterThan(150)
    expect(operations.flatMap((it) => it.parameters).length).toBeGreaterThan(200)
    expect(operations.flatMap((it) => it.fields)).toEqual(
      expect.arrayContaining(['idCard', 'participantIds', 'file']),
    )
    expect(
      ['tableName', 'filterSql', 'order_by_column', 'params[dataScope]', 'ew'].filter(speaksSql),
    ).toHaveLength(5)
  })

  it('names no table, column, condition, expression or class', () => {
    const found = operations.flatMap((it) =>
      [...it.parameters.map(({ name }) => name), ...it.fields]
        .filter(speaksSql)
        .map((name) => `${it.call} takes ${name}`),
    )
    expect(found).toEqual([])
  })

  it('D01 sorts by what the endpoint lists, never by a free text', () => {
    const sorts = operations.flatMap((it) =>
      it.parameters
        .filter(({ name, in: place }) => name === 'sort' && place === 'query')
        .map(({ schema }) => [it.call, schema.enum?.length ?? 0] as const),
    )
    expect(sorts.length).toBeGreaterThan(5)
    expect(sorts.filter(([, choices]) => choices === 0)).toEqual([])
  })
})
