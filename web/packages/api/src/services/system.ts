import type { ApiClient } from '../client'
import type { Created, Option, Page, Status } from '../types/common'
import type {
  Dictionary,
  DictionaryForm,
  DictionaryQuery,
  DictionaryValue,
  DictionaryValueForm,
  MenuForm,
  MenuItem,
  MenuQuery,
  Parameter,
  ParameterChange,
  ParameterForm,
  ParameterQuery,
  Region,
  RegionNode,
  RegionForm,
} from '../types/system'

/** 系统管理 > 基础数据管理. */
export function systemApi(client: ApiClient) {
  const parameters = '/api/auth/parameters'
  const dictionaries = '/api/auth/dictionaries'
  const regions = '/api/auth/regions'
  return {
    parameters: (query: ParameterQuery, signal?: AbortSignal) =>
      client.get<Page<Parameter>>(parameters, query, signal),
    addParameter: (form: ParameterForm) => client.post<Created>(parameters, form),
    setParameter: (id: string, value: string, remark: string | null) =>
      client.put<ParameterChange>(`${parameters}/${id}`, { value, remark }),
    removeParameter: (id: string) => client.delete(`${parameters}/${id}`),
    parameterChanges: (id: string) =>
      client.get<Page<ParameterChange>>(`${parameters}/${id}/changes`, { size: 100 }),
    exportParameters: (query: ParameterQuery) => client.blob(`${parameters}/export`, query),

    dictionaries: (query: DictionaryQuery, signal?: AbortSignal) =>
      client.get<Page<Dictionary>>(dictionaries, query, signal),
    addDictionary: (form: DictionaryForm) => client.post<Created>(dictionaries, form),
    editDictionary: (id: string, form: DictionaryForm) => client.put(`${dictionaries}/${id}`, form),
    removeDictionary: (id: string) => client.delete(`${dictionaries}/${id}`),
    exportDictionaries: (query: DictionaryQuery) => client.blob(`${dictionaries}/export`, query),
    refreshDictionaries: () => client.post(`${dictionaries}/cache-refresh`),
    initializeDictionary: (id: string) =>
      client.post<{ added: number }>(`${dictionaries}/${id}/initialization`),
    initializeDictionaries: () => client.post<{ added: number }>(`${dictionaries}/initialization`),
    dictionaryValues: (id: string) => client.get<DictionaryValue[]>(`${dictionaries}/${id}/values`),
    addDictionaryValue: (id: string, form: DictionaryValueForm) =>
      client.post<Created>(`${dictionaries}/${id}/values`, form),
    editDictionaryValue: (id: string, valueId: string, form: DictionaryValueForm) =>
      client.put(`${dictionaries}/${id}/values/${valueId}`, form),
    removeDictionaryValue: (id: string, valueId: string) =>
      client.delete(`${dictionaries}/${id}/values/${valueId}`),
    /** Choices of these types, for any form. */
    choices: (types: string[]) =>
      client.get<Record<string, Option[]>>(`${dictionaries}/values`, { types: types.join(',') }),

    consoleMenus: menuApi(client, '/api/auth/console-menus'),
    appMenus: menuApi(client, '/api/auth/app-menus'),

    regions: (parentId?: string) => client.get<Region[]>(regions, { parentId }),
    findRegions: (query: { name?: string; type?: string; status?: string }) =>
      client.get<RegionNode[]>(`${regions}/search`, query),
    addRegion: (form: RegionForm) => client.post<Created>(regions, form),
    editRegion: (id: string, form: RegionForm) => client.put(`${regions}/${id}`, form),
    removeRegion: (id: string) => client.delete(`${regions}/${id}`),

    /** The OpenAPI document of one service; there is none in production. */
    apiDocument: (service: string) => client.get<unknown>(`/api-docs/${service}`),
  }
}

function menuApi(client: ApiClient, url: string) {
  return {
    list: (query: MenuQuery) => client.get<MenuItem[]>(url, query),
    add: (form: MenuForm) => client.post<Created>(url, form),
    edit: (id: string, form: MenuForm) => client.put(`${url}/${id}`, form),
    status: (id: string, status: Status) => client.put(`${url}/${id}/status`, { status }),
    remove: (id: string) => client.delete(`${url}/${id}`),
  }
}

export type MenuApi = ReturnType<typeof menuApi>
