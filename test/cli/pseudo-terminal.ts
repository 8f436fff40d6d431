/** Runs the built command line in a terminal that a person types in. Node has none of its own: Python lends its. */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const command = fileURLToPath(new URL('../../bin/empathylint.cjs', import.meta.url))

/** Waits for each expected text, then types; `answers` stands in JSON. Ends with the exit code of the program. */
const DRIVER = `
import fcntl, json, os, pty, select, signal, struct, sys, termios, time
job = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execve(job["command"][0], job["command"], job["env"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 80, 0, 0))
said, seen, end = b"", 0, time.time() + job["seconds"]
answers = [(expected.encode(), typed.encode()) for expected, typed in job["answers"]]
while True:
    if time.time() > end:
        os.kill(pid, signal.SIGKILL)
    try:
        if select.select([terminal], [], [], 0.1)[0]:
            said += os.read(terminal, 65536)
    except OSError:
        break
    if answers and said.find(answers[0][0], seen) >= 0:
        expected, typed = answers.pop(0)
        seen = said.find(expected, seen) + len(expected)
        os.write(terminal, typed)
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.stdout.buffer.write(said)
sys.exit(code if code >= 0 else 128 - code)
`

/** Whether there is such a terminal here. */
export const hasTerminal = spawnSync('python3', ['-c', 'import pty, termios']).status === 0

/** What is waited for, and what is typed then. */
export type Answer = readonly [expected: string, typed: string]

export interface Talk {
  readonly code: number | null
  /** All that stood in the terminal, with what was typed. */
  readonly said: string
}

export function talk(args: readonly string[], cwd: string, answers: readonly Answer[]): Talk {
  const {PATH = '', HOME = ''} = process.env
  const job = {
    command: [process.execPath, command, ...args],
    // A terminal that cannot move the cursor: questions and answers are lines.
    env: {PATH, HOME, TERM: 'dumb'},
    answers,
    seconds: 25,
  }
  const {status, stdout, stderr} = spawnSync('python3', ['-c', DRIVER, JSON.stringify(job)], {cwd})
  if (stderr.length > 0) throw new Error(stderr.toString())
  return {code: status, said: stdout.toString().replaceAll('\r\n', '\n')}
}
