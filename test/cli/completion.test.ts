/** `completion`: the scripts are run in the shells that they are for, as far as these are installed. */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {Command, Option} from 'commander'
import {describe, expect, it} from 'vitest'
import {completion, SHELLS} from '../../src/cli/completion.ts'
import {bashScript} from '../../src/cli/completion/bash.ts'
import {fishScript} from '../../src/cli/completion/fish.ts'
import {type Model, modelOf, type Word} from '../../src/cli/completion/model.ts'
import {powershellScript} from '../../src/cli/completion/powershell.ts'
import {zshScript} from '../../src/cli/completion/zsh.ts'
import {program} from '../../src/cli/program.ts'
import {folder, run} from './command.ts'

/** A shell in which a script completes lines. */
interface Shell {
  readonly name: string
  readonly command: string
  readonly script: (model: Model) => string
  /** What is offered for the last word of each line, in a folder that holds the script as `script`. */
  completes(lines: readonly string[], cwd: string): readonly (readonly string[])[]
}

/** The lines that a shell prints, in groups that end with `<next>`. */
function groupsFrom(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const {PATH} = process.env
  const options = {cwd, encoding: 'utf8', timeout: 20_000, env: {PATH, HOME: cwd, TERM: 'dumb', ...env}} as const
  const {stdout, stderr, error} = spawnSync(command, args, options)
  if (error) throw error
  expect(stderr).toBe('')
  const groups = stdout.split('<next>\n').slice(0, -1)
  return groups.map((group) => group.split('\n').filter((line) => line !== ''))
}

/** Words come to it as bash splits them; what it offers is typed in again, to see what it stands for. */
const bash: Shell = {
  name: 'bash',
  command: 'bash',
  script: bashScript,
  completes(lines, cwd) {
    const body = `
      source ./script
      compopt() { if [[ "$1 $2" == '+o default' ]]; then files=no; else files=yes; fi; }
      next() {
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); files=yes
        "_$1"
        for word in "\${COMPREPLY[@]}"; do eval "printf '%s\\n' $word"; done
        if [[ \${#COMPREPLY[@]} == 0 && $files == yes ]]; then compgen -f -- "\${@: -1}"; fi
        echo '<next>'
      }
      ${lines
        .map(
          (line) =>
            `next ${wordsOf(line)
              .map((word) => `'${word}'`)
              .join(' ')}`,
        )
        .join('\n')}`
    return groupsFrom('bash', ['--norc', '--noprofile', '-c', body], cwd)
  },
}

/** As bash splits a line. */
function wordsOf(line: string): readonly string[] {
  return line.split(' ').flatMap((word) => (/^--[a-z-]+=/.test(word) ? word.split(/(=)/) : [word]))
}

/** zsh completes only in a terminal, so it gets one, in which each word offered is printed between marks. */
const zsh: Shell = {
  name: 'zsh',
  command: 'zsh',
  script: zshScript,
  completes(lines, cwd) {
    const inside = `
      PS1=; autoload -U compinit; compinit -u -D; source ./script
      compadd() {
        if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
        local -a hits; builtin compadd -O hits "$@"
        print -rl -- "<hit>"\${^hits}"</hit>"
        builtin compadd "$@"
      }
      told() { zle kill-whole-line; print -r -- '<told>' }
      zle -N told; bindkey '^Y' told; bindkey '^I' list-choices; print '<up>'`
    const outside = `
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell 'eval "$INSIDE"'
      while zpty -r shell line; do [[ $line == *'<up>'* ]] && break; done
      for words in "$@"; do
        zpty -n -w shell "$words"$'\\t\\x19'
        while zpty -r shell line; do
          [[ $line == *'<hit>'* ]] && print -r -- \${\${line#*<hit>}%</hit>*}
          [[ $line == *'<told>'* ]] && break
        done
        print '<next>'
      done
      zpty -d shell`
    return groupsFrom('zsh', ['-f', '-c', outside, 'zsh', ...lines], cwd, {INSIDE: inside})
  },
}

const fish: Shell = {
  name: 'fish',
  command: 'fish',
  script: fishScript,
  completes(lines, cwd) {
    const body = "source ./script; for line in $argv; complete -C $line; echo '<next>'; end"
    const groups = groupsFrom('fish', ['--no-config', '-c', body, ...lines], cwd)
    return groups.map((group) => group.map((line) => line.replace(/\t.*/, '').replace(/^--[a-z-]+=/, '')))
  },
}

const powershell: Shell = {
  name: 'powershell',
  command: 'pwsh',
  script: powershellScript,
  completes(lines, cwd) {
    const body = `
      . ([scriptblock]::Create((Get-Content -Raw ./script)))
      foreach ($line in @(${lines.map((line) => `'${line}'`).join(', ')})) {
        (TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches.ListItemText
        '<next>'
      }`
    return groupsFrom('pwsh', ['-NoProfile', '-NonInteractive', '-Command', body], cwd)
  },
}

const isInstalled = (command: string) => spawnSync(command, ['--version']).error === undefined

describe.each([bash, zsh, fish, powershell])('completion for $name', ({name, command, script, completes}) => {
  const isThere = isInstalled(command)
  const expectAll = async (cases: readonly (readonly [line: string, offered: readonly string[]])[]) => {
    const cwd = folder({'replies/refund.md': '', 'exports.json': '', script: await completion(name, program())})
    const groups = completes(
      cases.map(([line]) => line),
      cwd,
    )
    const offered = cases.map(([line], index) => [line, [...new Set(groups[index])].sort()])
    expect(offered).toEqual(cases)
  }

  it.skipIf(!isThere)(
    'offers commands beside files, flags where they count, and values where they belong',
    async () => {
      await expectAll([
        ['empathylint ex', ['explain', 'exports.json', 'extract']],
        ['empathylint exports.json ex', ['exports.json']],
        ['empathylint --max-w', ['--max-warnings']],
        ['empathylint --no-color --max-w', ['--max-warnings']],
        ['empathylint apply --c', ['--color', '--config']],
        ['empathylint apply --dr', ['--dry-run']],
        ['empathylint explain dead-', ['dead-end']],
        ['empathylint --config x explain dead-', ['dead-end']],
        ['empathylint --config=x explain dead-', ['dead-end']],
        ['empathylint --rule dead-', ['dead-end']],
        ['empathylint --skip prom', ['promises']],
        ['empathylint -f js', ['json', 'jsonl']],
        ['empathylint completion z', ['zsh']],
        ['empathylint help ini', ['init']],
        ['empathylint inspect ex', ['exports.json']],
      ])
    },
  )

  // PowerShell falls back to files where there is nothing to offer, and takes --flag=value for one word.
  it.skipIf(!isThere || name === 'powershell')('offers nothing where nothing fits, and values after =', async () => {
    await expectAll([
      ['empathylint apply --max-w', []],
      ['empathylint rules exports.', []],
      ['empathylint --max-warnings exports.', []],
      ['empathylint --format=js', ['json', 'jsonl']],
    ])
  })

  it.skipIf(!isThere)('takes every word for what it is, and runs none', () => {
    const words = HOSTILE.map((value) => ({value, description: value}))
    const cwd = folder({script: script(hostileModel(words))})
    const [rules = [], flags = [], choices = []] = completes(['tool say ', 'tool --wi', 'tool --with '], cwd)
    expect(rules.toSorted()).toEqual(HOSTILE.toSorted())
    expect(choices.toSorted()).toEqual(HOSTILE.toSorted())
    expect(flags.map((each) => each.replace(/=$/, ''))).toEqual(['--with'])
    expect(existsSync(join(cwd, 'run'))).toBe(false)
  })
})

/** What a shell would act on, did it stand there by itself. */
const HOSTILE = [
  '$(touch run)',
  '`touch run`',
  "it's",
  '"q"',
  'a;touch run',
  'x|y',
  '[a]:b',
  'back\\slash',
  '$HOME',
  '*',
  '~',
  '‘touch run’',
]

function hostileModel(words: readonly Word[]): Model {
  const about = words.map(({value}) => value).join(' ')
  const tool = new Command('tool').addOption(new Option('--with <word>', about).choices(HOSTILE))
  tool.command('say <rule>').summary(about).description(about)
  return modelOf(tool, {rules: words, selections: words, formats: words, heeded: {}})
}

describe('completion', () => {
  it.each(SHELLS)('prints the script for %s', async (shell) => {
    const {code, stdout, stderr} = run(['completion', shell], {cwd: folder()})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout === (await completion(shell, program()))).toBe(true)
  })

  it('knows every command and every flag', async () => {
    const script = await completion('bash', program())
    const {commands, options} = program()
    for (const each of commands) expect(script).toContain(`'${each.name()}'`)
    for (const {long} of options) expect(script).toContain(`'${long}'`)
  })

  it('fails for another shell, with those that there are', () => {
    const {code, stdout, stderr} = run(['completion', 'zhs'], {cwd: folder()})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    for (const shell of SHELLS) expect(stderr).toContain(shell)
  })
})
