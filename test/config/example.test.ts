import {copyFile, mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {loadConfig} from '../../src/index.ts'

it('loads .empathylintrc.example as it stands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'empathylint-'))
  await copyFile(
    fileURLToPath(new URL('../../.empathylintrc.example', import.meta.url)),
    join(folder, '.empathylintrc'),
  )
  const config = await loadConfig(join(folder, 'macros/refund.md'), {cwd: folder})
  const {rules, settings} = config.settingsFor(join(folder, 'macros/refund.md'), {})
  expect(rules.get('stock-empathy')?.severity).toBe('warning')
  expect(rules.get('repeated-apology')?.options).toEqual({max: 1})
  expect(settings.brandNames).toEqual(['Northwind'])
  expect(config.settingsFor(join(folder, 'macros/refund.md'), {channel: 'chat'}).settings.channel).toBe('chat')
  expect(
    config.settingsFor(join(folder, 'macros/refund.md'), {channel: 'chat'}).rules.get('empathy-overload')?.severity,
  ).toBe('info')
  expect(config.settingsFor(join(folder, 'macros/outage/eu.md'), {}).settings.channel).toBe('status')
})
