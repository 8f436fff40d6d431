/** Asks questions in a terminal. */
import type {Asker, Choice} from './asker.ts'

/** More choices than this scroll. */
const MOST_SHOWN = 12

/** Escape and Ctrl-C both stop. A terminal that cannot move the cursor is asked line by line. */
export async function terminalAsker(): Promise<Asker> {
  if (process.env['TERM'] === 'dumb')
    return (await import('./plain-asker.ts')).plainAsker(process.stdin, process.stdout)
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
