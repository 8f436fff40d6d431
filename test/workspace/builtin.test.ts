import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {createWorkspace, ruleInfos} from '../../src/workspace/index.ts'

const cwd = fileURLToPath(new URL('../../fixtures/projects/support-team', import.meta.url))

it('lints a project with the built-in rules, its config and what that leaves out', async () => {
  const {results, problems, notices} = await createWorkspace({cwd}).lintFiles([])
  const apologies = results.map(({path, diagnostics}) => [
    path,
    ...diagnostics.filter(({rule}) => rule === 'conditional-apology').map(({severity}) => severity),
  ])
  expect(apologies).toEqual([
    ['macros/billing/double-charge.md', 'error'],
    ['macros/chat/export-failed.md', 'warning'],
  ])
  expect([problems, notices]).toEqual([[], []])
})

it('inspects a file as the engine reads it', async () => {
  const inspection = await createWorkspace({cwd}).inspect('macros/billing/double-charge.md')
  if ('kind' in inspection) throw new Error(inspection.message)
  expect(inspection.path).toBe('macros/billing/double-charge.md')
  expect(inspection.replies).toHaveLength(1)
  expect(inspection.replies[0]?.context.value).toBe('billing')
  expect(await createWorkspace({cwd}).inspect('nope.md')).toMatchObject({
    kind: 'file',
    message: '“nope.md” was not found.',
  })
})

it('knows all rules, each once, by family', async () => {
  const infos = await ruleInfos()
  const names = infos.map(({family, id}) => `${family}/${id}`)
  expect(names).toContain('ownership/conditional-apology')
  expect(names).toEqual([...new Set(names)].sort())
})
