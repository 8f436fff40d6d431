/** Does slow work ahead of time, a few pieces at once, and hands it on in order. */

/** What is there at once, or later. */
export type Eventual<Value> = Value | Promise<Value>

/** What follows from a value: at once where the value is there. */
export function following<Value, Result>(
  value: Eventual<Value>,
  follow: (value: Value) => Eventual<Result>,
): Eventual<Result> {
  return value instanceof Promise ? value.then(follow) : follow(value)
}

/**
 * A promise for each of thousands of pieces costs more than a small piece does: one that is done at once is taken at
 * once, and only where one is waited for are others started ahead.
 * @param most how many pieces are under way or waiting to be taken at any time.
 * @param start must not throw; what can fail is part of the result.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  most: number,
  start: (item: Item) => Eventual<Result>,
  take: (result: Result, item: Item) => void,
): Promise<void> {
  const underWay: Eventual<Result>[] = []
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item
    const first = underWay.length > 0 ? underWay.shift() : start(item)
    if (first instanceof Promise)
      for (let next = index + underWay.length + 1; next < items.length && underWay.length < most - 1; next++)
        underWay.push(start(items[next] as Item))
    take((first instanceof Promise ? await first : first) as Result, item)
  }
}
