/** Questions to a person, and their answers. */

/** One of several answers to a question. */
export interface Choice<Value> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

/** Undefined as an answer means that somebody wants to stop. */
export interface Asker {
  one<Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
    usual: Value,
  ): Promise<Value | undefined>
  /** Any number of the choices, none among them. */
  some<Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
    usual: readonly Value[],
  ): Promise<readonly Value[] | undefined>
  yes(question: string, usual: boolean): Promise<boolean | undefined>
  /** @param usual stands there to be edited. */
  text(question: string, usual: string): Promise<string | undefined>
}
