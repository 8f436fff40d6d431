/** Does slow work ahead of time, a few pieces at once, and hands it on in order. */

/**
 * @param most how many pieces are under way or waiting to be taken at any time.
 * @param start must not throw; what can fail is part of the result.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  most: number,
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const underWay: Promise<Result>[] = []
  for (const [index, item] of items.entries()) {
    for (let next = index + underWay.length; next < items.length && underWay.length < most; next++)
      underWay.push(start(items[next] as Item))
    const result = underWay.shift()
    if (result) yield [item, await result]
  }
}
