/** Shows fixes as a unified diff, the form that `git apply` and `patch` read. */

/**
 * The change of one file; empty where there is none.
 * Holds the file's text as it is: make control characters visible before it goes to a terminal.
 */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  if (before === after) return ''
  const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff')
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
}
