import type { Page, PageQuery } from '@dangjian/api'
import { nextTick, ref } from 'vue'
import { expect, test, vi } from 'vitest'
import { useList } from '@/list/useList'
import { settle, withSetup } from './server'

interface Row {
  id: string
}

const rows = (count: number): Row[] => Array.from({ length: count }, (_, i) => ({ id: String(i) }))

function listOf(total: number, change: Partial<Parameters<typeof useList<Row>>[0]> = {}) {
  const data = ref(total)
  const load = vi.fn(async ({ page = 1, size = 10 }: PageQuery & { orgId?: string }): Promise<Page<Row>> => {
    const all = rows(data.value)
    return { items: all.slice((page - 1) * size, page * size), total: data.value, page, size }
  })
  const name = `test-${Math.random()}`
  const { result } = withSetup(() =>
    useList<Row>({ name, filters: { name: '', phone: '' }, load, ...change }),
  )
  return { list: result, load, data }
}
const lastQuery = (load: ReturnType<typeof vi.fn>) => load.mock.lastCall![0]

test('the first page loads by itself', async () => {
  const { list, load } = listOf(25)
  await settle()
  expect(list.rows.value).toHaveLength(10)
  expect(list.total.value).toBe(25)
  expect(lastQuery(load)).toMatchObject({ page: 1, size: 10, name: '', phone: '' })
})

test('typing asks nothing, searching asks with trimmed words and page 1', async () => {
  const { list, load } = listOf(25)
  await settle()
  list.page.value = 3
  await settle()
  const asked = load.mock.calls.length
  list.draft.name = ' 测试党员甲 '
  await settle()
  expect(load.mock.calls.length).toBe(asked)

  list.search()
  await settle()

  expect(lastQuery(load)).toMatchObject({ page: 1, name: '测试党员甲' })
  expect(list.filtered.value).toBe(true)
})

test('reset clears the filters and goes to page 1 (SYS-04)', async () => {
  const { list, load } = listOf(25)
  list.draft.phone = '13800000001'
  list.search()
  list.page.value = 2
  await settle()

  list.reset()
  await settle()

  expect(list.draft.phone).toBe('')
  expect(lastQuery(load)).toMatchObject({ page: 1, phone: '' })
  expect(list.filtered.value).toBe(false)
})

test('searching again without a change asks again', async () => {
  const { list, load } = listOf(5)
  await settle()
  const asked = load.mock.calls.length
  list.search()
  await settle()
  expect(load.mock.calls.length).toBe(asked + 1)
})

test('another node of the tree starts at page 1 without an answer of the old page', async () => {
  const orgId = ref<string>()
  const { list, load } = listOf(25, { within: () => ({ orgId: orgId.value }) })
  await settle()
  list.page.value = 3
  await settle()
  load.mockClear()

  orgId.value = '7'
  await settle()

  expect(load.mock.calls.map(([query]) => [query.orgId, query.page])).toEqual([['7', 1]])
})

test('the last row of the last page is removed: the page before it shows', async () => {
  const { list, data } = listOf(11)
  list.page.value = 2
  await settle()
  expect(list.rows.value).toHaveLength(1)

  data.value = 10
  await list.refresh()
  await settle()

  expect(list.page.value).toBe(1)
  expect(list.rows.value).toHaveLength(10)
})

test('7,475 rows, page 748: five rows (SYS-04)', async () => {
  const { list } = listOf(7475)
  list.page.value = 748
  await settle()
  expect(list.rows.value).toHaveLength(5)
})

test('the page size is remembered on the computer', async () => {
  const { list } = listOf(3)
  await settle()
  list.size.value = 50
  await nextTick()
  expect(localStorage.getItem(`dangjian.list.${list.name}.size`)).toBe('50')
})

test('a refusal is shown, not swallowed', async () => {
  const { list } = listOf(0, { load: () => Promise.reject(new Error('down')) })
  await settle()
  expect(list.error.value?.message).toBe('down')
  expect(list.ready.value).toBe(true)
})

test('SYS-04 a search that was made a moment ago is asked anew: rows may have come and gone', async () => {
  const { list, load, data } = listOf(25)
  await settle()
  list.draft.name = '甲'
  list.search()
  await settle()
  data.value = 26
  const asked = load.mock.calls.length

  list.reset()
  await settle()

  expect(load.mock.calls.length).toBeGreaterThan(asked)
  expect(list.total.value).toBe(26)
})
