import { computed, ref, watch } from 'vue'

interface Node {
  id: string
  children?: Node[]
}

interface Place {
  level: number
  leaf: boolean
}

/**
 * The rows of a tree that are in sight, and where they stand. Element's own tree makes a row of every node, hidden ones as well, which takes seconds for the
 * organisations of a county, and folds what the user opened whenever the data change.
 *
 * @param first what is open before the user opens or folds anything
 */
export function useTreeRows<Row extends Node>(
  tree: () => Row[],
  first: () => string[],
  filtered: () => boolean,
) {
  const opened = ref(new Set<string>())
  watch(
    [() => first().join(), filtered],
    ([, isFiltered], [, wasFiltered]) => {
      const kept = isFiltered === wasFiltered ? opened.value : []
      opened.value = new Set([...first(), ...kept])
    },
    { immediate: true },
  )

  const places = computed(() => {
    const found = new Map<Row, Place>()
    const walk = (rows: Row[], level: number) =>
      rows.forEach((row) => {
        const below = (row.children ?? []) as Row[]
        found.set(row, { level, leaf: below.length === 0 })
        if (opened.value.has(row.id)) walk(below, level + 1)
      })
    walk(tree(), 0)
    return found
  })

  return {
    rows: computed(() => [...places.value.keys()]),
    placeOf: (row: Row) => places.value.get(row) ?? { level: 0, leaf: true },
    isOpen: (row: Row) => opened.value.has(row.id),
    toggle(row: Row) {
      const now = new Set(opened.value)
      if (!now.delete(row.id)) now.add(row.id)
      opened.value = now
    },
  }
}
