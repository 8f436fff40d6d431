/** Asks questions line by line, for terminals that cannot move the cursor. */
import {createInterface, type Interface} from 'node:readline'
import {visible} from '../reporters/index.ts'
import type {Asker, Choice} from './asker.ts'

/** Every answer is a line; an empty one takes what is usual. The end of the input and Ctrl-C stop. */
export function plainAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const next = linesOf(input)
  const line = async (prompt: string) => next(() => void output.write(prompt))
  const listed = (question: string, choices: readonly Choice<string>[]) => {
    const lines = choices.map(({label, hint}, at) => `  ${at + 1}) ${label}${hint === undefined ? '' : ` (${hint})`}`)
    output.write(`${[question, ...lines].join('\n')}\n`)
  }
  /** The choices that a line names by number; undefined where it names something else. */
  const chosen = (answer: string, count: number): readonly number[] | undefined => {
    const numbers = answer.split(/[\s,]+/).filter((part) => part !== '')
    const indices = numbers.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) - 1 : -1))
    return indices.every((index) => index >= 0 && index < count) ? indices : undefined
  }

  return {
    async one(question, choices, usual) {
      listed(question, choices)
      const usualNumber = choices.findIndex(({value}) => value === usual) + 1
      for (;;) {
        const answer = await line(`A number from 1 to ${choices.length} [${usualNumber}]: `)
        if (answer === undefined) return undefined
        if (answer.trim() === '') return usual
        const [index, ...more] = chosen(answer, choices.length) ?? []
        if (index !== undefined && more.length === 0) return choices[index]?.value
      }
    },
    async some(question, choices, usual) {
      listed(question, choices)
      const numbers = choices.flatMap(({value}, at) => (usual.includes(value) ? [at + 1] : []))
      for (;;) {
        const answer = await line(`Numbers with commas between them, or none [${numbers.join(', ') || 'none'}]: `)
        if (answer === undefined) return undefined
        if (answer.trim() === '') return usual
        if (answer.trim().toLowerCase() === 'none') return []
        const indices = chosen(answer, choices.length)
        if (indices) return choices.filter((_, at) => indices.includes(at)).map(({value}) => value)
      }
    },
    async yes(question, usual) {
      for (;;) {
        const answer = await line(`${question} [${usual ? 'Y/n' : 'y/N'}]: `)
        if (answer === undefined) return undefined
        if (answer.trim() === '') return usual
        if (/^(?:y|yes)$/i.test(answer.trim())) return true
        if (/^(?:n|no)$/i.test(answer.trim())) return false
      }
    },
    async text(question, usual) {
      if (usual !== '') output.write(`${question}\n  Now: ${visible(usual)}\n`)
      const answer = await line(usual === '' ? `${question} ` : 'New: ')
      return answer === undefined ? undefined : answer.trim() === '' ? usual : answer
    },
  }
}

/**
 * Reads a line each time it is called, and nothing in between; what came early waits. Undefined at the end and at Ctrl-C.
 * Calls `prompt` once it listens.
 */
function linesOf(input: NodeJS.ReadableStream): (prompt: () => void) => Promise<string | undefined> {
  const early: string[] = []
  let isOver = false
  let wake = (): void => undefined
  let reader: Interface | undefined
  const opened = (): Interface => {
    const opening = createInterface({input, terminal: false})
    opening.on('line', (line) => {
      early.push(line)
      wake()
    })
    opening.once('close', () => {
      isOver = true
      wake()
    })
    return opening
  }
  return async (prompt) => {
    reader ??= opened()
    if (early.length === 0 && !isOver) {
      const interrupted = () => reader?.close()
      process.once('SIGINT', interrupted)
      const answered = new Promise<void>((resolve) => (wake = resolve))
      reader.resume()
      prompt()
      await answered
      process.off('SIGINT', interrupted)
      // What nobody waits for must not keep the process alive.
      if (!isOver) reader.pause()
    } else prompt()
    return early.shift()
  }
}
