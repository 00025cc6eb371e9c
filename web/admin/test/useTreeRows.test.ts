import { expect, test } from 'vitest'
import { nextTick, ref } from 'vue'
import { useTreeRows } from '@/list/useTreeRows'
import { withSetup } from './server'

interface Node {
  id: string
  children: Node[]
}
const node = (id: string, ...children: Node[]): Node => ({ id, children })
const county = () => [node('county', node('town', node('village', node('hamlet'))), node('other'))]

function treeOf(first: string[]) {
  const [rows, keys, filtered] = [ref(county()), ref(first), ref(false)]
  const { result } = withSetup(() =>
    useTreeRows<Node>(
      () => rows.value,
      () => keys.value,
      () => filtered.value,
    ),
  )
  return { ...result, data: rows, keys, filtered, ids: () => result.rows.value.map(({ id }) => id) }
}

test('ORG-16 only what is in sight is a row', () => {
  const tree = treeOf(['county'])
  expect(tree.ids()).toEqual(['county', 'town', 'other'])
  const town = tree.rows.value[1]!
  expect(tree.placeOf(town)).toEqual({ level: 1, leaf: false })
  tree.toggle(town)
  expect(tree.ids()).toEqual(['county', 'town', 'village', 'other'])
  tree.toggle(town)
  expect(tree.ids()).toEqual(['county', 'town', 'other'])
})

test('ORG-17 what the user opened stays open when a row is added', async () => {
  const tree = treeOf(['county'])
  tree.toggle(tree.rows.value[1]!)
  tree.data.value = [...county(), node('new')]
  tree.keys.value = ['county', 'new']
  await nextTick()
  expect(tree.ids()).toEqual(['county', 'town', 'village', 'other', 'new'])
})

test('ORG-16 a search opens all that it found, its end folds it again', async () => {
  const tree = treeOf(['county'])
  tree.keys.value = ['county', 'town', 'village']
  tree.filtered.value = true
  await nextTick()
  expect(tree.ids()).toEqual(['county', 'town', 'village', 'hamlet', 'other'])
  tree.keys.value = ['county']
  tree.filtered.value = false
  await nextTick()
  expect(tree.ids()).toEqual(['county', 'town', 'other'])
})
