/** The command line: does what the arguments ask for, and settles the exit code. */
import {CommanderError} from 'commander'
import {withoutStrayValues} from './options.ts'
import {program} from './program.ts'
import {settle, tellProblems, watchOutput} from './terminal.ts'

/** Never exits by itself, for output may still be on its way. */
export async function main(argv: readonly string[]): Promise<void> {
  watchOutput()
  try {
    await program().parseAsync([...withoutStrayValues(argv)], {from: 'user'})
  } catch (error) {
    // Help and version are told by way of an error too.
    if (error instanceof CommanderError && error.exitCode === 0) return
    const problem =
      error instanceof CommanderError
        ? (await import('./usage-problem.ts')).usageProblem(error, argv)
        : (await import('./crash.ts')).crashProblem(error)
    tellProblems([problem])
    settle(2)
  }
}
