/** Exports of any size: what memory they take grows with their size and no faster. */
import {describe, expect, it} from 'vitest'
import {folder, run} from './command.ts'

const COUNT = 10_000
/** Megabytes of heap that are enough: a hundred thousand replies then need less than a thousand. */
const HEAP = 100

const macro = (id: number) => ({
  id,
  title: `Shipping::Late ${id}`,
  active: true,
  actions: [
    {
      field: 'comment_value_html',
      value: `<p>Hi {{ticket.requester.first_name | default: "there"}},</p><p>your order ${id} left us on Monday, and the carrier brings it by Friday, 7 March. I've added its number to your account, so that you can see each step.<br>If it is not there by Saturday, reply to this message and I will send another one.</p>`,
    },
    {field: 'current_tags', value: 'late'},
  ],
})

describe('a large export', () => {
  it('is read in a hundredth of a megabyte for each reply', () => {
    const macros = Array.from({length: COUNT}, (_, id) => macro(id))
    const cwd = folder({'z.json': JSON.stringify({macros}, null, 1), '.empathylintrc': 'extends: []\n'})
    const {code, stdout, stderr} = run(['z.json'], {cwd, env: {NODE_OPTIONS: `--max-old-space-size=${HEAP}`}})
    expect(stderr).toBe('')
    expect(stdout).toContain(`${COUNT} replies in 1 file`)
    expect(code).toBe(0)
  }, 120_000)
})
