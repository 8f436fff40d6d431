/** Asks questions in a terminal. */

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

/** More choices than this scroll. */
const MOST_SHOWN = 12

/** Escape and Ctrl-C both stop. */
export async function terminalAsker(): Promise<Asker> {
  const {select, multiselect, confirm, text, isCancel} = await import('@clack/prompts')
  return {
    async one(message, choices, initialValue) {
      const answer = await select<string>({message, options: choices.map(optionOf), initialValue, maxItems: MOST_SHOWN})
      return isCancel(answer) ? undefined : choices.find(({value}) => value === answer)?.value
    },
    async some(message, choices, usual) {
      const options = choices.map(optionOf)
      const initialValues = [...usual]
      const answer = await multiselect<string>({message, options, initialValues, required: false, maxItems: MOST_SHOWN})
      return isCancel(answer) ? undefined : choices.map(({value}) => value).filter((value) => answer.includes(value))
    },
    async yes(message, initialValue) {
      const answer = await confirm({message, initialValue})
      return isCancel(answer) ? undefined : answer
    },
    async text(message, initialValue) {
      const answer = await text({message, initialValue})
      return isCancel(answer) ? undefined : answer
    },
  }
}

function optionOf({value, label, hint}: Choice<string>): {value: string; label: string; hint?: string} {
  return {value, label, ...(hint !== undefined && {hint})}
}
