/** Packings: how plain data is written as short JSON, and read again from JSON that nobody vouches for. */

/** A way to write values of one type as JSON. */
export interface Packing<Value> {
  pack(value: Value): unknown
  /** @throws TypeError where the data is not what `pack` gives. */
  unpack(data: unknown): Value
}

/** A packing for a field that may be absent. */
export interface OptionalPacking<Value> extends Packing<Value> {
  readonly isOptional: true
}

/** A packing for each field: a type that gets another field does not compile before it has one here. */
export type FieldPackings<Whole> = {
  readonly [Key in keyof Whole]-?: object extends Pick<Whole, Key>
    ? OptionalPacking<Exclude<Whole[Key], undefined>>
    : Packing<Whole[Key]>
}

export const text: Packing<string> = {
  pack: (value) => value,
  unpack: (data) => (typeof data === 'string' ? data : refuse()),
}

/** Addresses of pages, which reports link to. */
export const address: Packing<string> = {
  pack: (value) => value,
  unpack: (data) => (/^https?:\/\//.test(text.unpack(data)) ? text.unpack(data) : refuse()),
}

/** Whole numbers from 0. */
export const count: Packing<number> = {
  pack: (value) => value,
  unpack: (data) => (typeof data === 'number' && Number.isSafeInteger(data) && data >= 0 ? data : refuse()),
}

/** What is always true where it is there. */
export const flag: Packing<true> = {
  pack: () => 1,
  unpack: (data) => (data === 1 ? true : refuse()),
}

/** One of a few words, by its position. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Packing<Word> {
  return {
    pack: (word) => words.indexOf(word),
    unpack: (data) => words[count.unpack(data)] ?? refuse(),
  }
}

export function optional<Value>(packing: Packing<Value>): OptionalPacking<Value> {
  return {pack: packing.pack, unpack: packing.unpack, isOptional: true}
}

export function list<Item>(item: Packing<Item>): Packing<readonly Item[]> {
  return {
    pack: (values) => values.map((value) => item.pack(value)),
    unpack: (data) => items(data).map((each) => item.unpack(each)),
  }
}

/** Values by any names, in their order. */
export function dictionary<Value>(value: Packing<Value>): Packing<Readonly<Record<string, Value>>> {
  const pair = {
    pack: ([name, each]: readonly [string, Value]) => [name, value.pack(each)],
    unpack: (data: unknown): readonly [string, Value] => {
      const [name, each] = items(data)
      return [text.unpack(name), value.unpack(each)]
    },
  }
  const pairs = list(pair)
  return {
    pack: (values) => pairs.pack(Object.entries(values)),
    unpack: (data) => Object.fromEntries(pairs.unpack(data)),
  }
}

/** An object as the list of its fields, without those that are absent at its end. */
export function record<Whole extends object>(fields: FieldPackings<Whole>): Packing<Whole> {
  const all = Object.entries<Packing<unknown> | OptionalPacking<unknown>>(fields)
  return {
    pack(value) {
      const values = value as Readonly<Record<string, unknown>>
      const packed = all.map(([name, field]) => (values[name] === undefined ? null : field.pack(values[name])))
      return packed.slice(0, packed.findLastIndex((each) => each !== null) + 1)
    },
    unpack(data) {
      const packed = items(data)
      if (packed.length > all.length) refuse()
      const value: Record<string, unknown> = {}
      for (const [index, [name, field]] of all.entries()) {
        const isAbsent = 'isOptional' in field && (packed[index] ?? null) === null
        if (!isAbsent) value[name] = field.unpack(packed[index])
      }
      return value as Whole
    },
  }
}

function items(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : refuse()
}

function refuse(): never {
  throw new TypeError('The data is not of the expected shape.')
}
