/** The parts of an OpenAPI document that the page shows. */
export interface Schema {
  $ref?: string
  type?: string
  items?: Schema
  enum?: string[]
}

type Content = { content?: Record<string, { schema?: Schema }> }

export interface ApiOperation {
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[]
  requestBody?: Content
  responses?: Record<string, Content>
}

export interface ApiDocument {
  paths: Record<string, Record<string, ApiOperation>>
  components?: { schemas?: Record<string, { properties?: Record<string, Schema>; required?: string[] }> }
}

export interface Operation {
  key: string
  method: string
  path: string
  group: string
  parameters: { name: string; place: string; required: boolean; type: string }[]
  body: string | null
  answer: string | null
}

const methods = ['get', 'post', 'put', 'patch', 'delete']
const places: Record<string, string> = { query: '查询参数', path: '路径', header: '请求头', cookie: 'Cookie' }

/** A schema in one word: `RoleForm`, `string[]`, `integer`. */
export function typeOf(schema: Schema | undefined): string {
  if (!schema) return ''
  if (schema.$ref) return schema.$ref.split('/').pop() ?? ''
  if (schema.type === 'array') return `${typeOf(schema.items)}[]`
  return schema.enum ? schema.enum.join(' | ') : (schema.type ?? 'object')
}

const typeIn = (part: Content | undefined) => typeOf(Object.values(part?.content ?? {})[0]?.schema) || null

function operation(method: string, path: string, it: ApiOperation): Operation {
  const success = Object.keys(it.responses ?? {}).find((status) => status.startsWith('2'))
  return {
    key: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    group: path.split('/')[3] ?? '',
    parameters: (it.parameters ?? []).map((each) => ({
      name: each.name,
      place: places[each.in] ?? each.in,
      required: each.required ?? false,
      type: typeOf(each.schema),
    })),
    body: typeIn(it.requestBody),
    answer: success ? typeIn(it.responses?.[success]) : null,
  }
}

/** All operations that clients may call, in the order of their paths. */
export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths)
    .filter(([path]) => path.startsWith('/api/'))
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([path, byMethod]) =>
      methods.flatMap((method) => {
        const it = byMethod[method]
        return it ? [operation(method, path, it)] : []
      }),
    )
}

/** Operations by their group, in order. */
export function grouped(operations: Operation[]): { name: string; operations: Operation[] }[] {
  const names = [...new Set(operations.map((it) => it.group))]
  return names.map((name) => ({ name, operations: operations.filter((it) => it.group === name) }))
}

/** Fields of a named schema. */
export function fieldsOf(document: ApiDocument, name: string) {
  const schema = document.components?.schemas?.[name.replace(/(\[\])+$/, '')]
  return Object.entries(schema?.properties ?? {}).map(([field, type]) => ({
    field,
    type: typeOf(type),
    required: schema?.required?.includes(field) ?? false,
  }))
}
