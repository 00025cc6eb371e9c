interface Node {
  id: string
  children?: Node[]
}

/** Ids of all nodes of a tree. */
export function allIds(nodes: Node[]): string[] {
  return nodes.flatMap((node) => [node.id, ...allIds(node.children ?? [])])
}

/** The chosen nodes without chosen ones below them; a linked tree works out the parents from these. */
export function lowest(nodes: Node[], chosen: Set<string>): string[] {
  return nodes.flatMap((node) => {
    const below = lowest(node.children ?? [], chosen)
    if (below.length > 0) return below
    return chosen.has(node.id) ? [node.id] : []
  })
}

/**
 * Whether parents and children of a choice agree, so that a linked tree can show it without changing it: a chosen
 * parent has a chosen child, a chosen child has a chosen parent.
 */
export function agrees(nodes: Node[], chosen: Set<string>): boolean {
  return nodes.every((node) => {
    const children = node.children ?? []
    const some = children.some((child) => chosen.has(child.id))
    return (children.length === 0 || some === chosen.has(node.id)) && agrees(children, chosen)
  })
}
