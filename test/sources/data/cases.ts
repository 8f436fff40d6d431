/** How many random cases a property is tried on: enough for the ordinary run, ten times that on request. */
export const CASES = 10_000 * (process.env['EMPATHYLINT_CASES'] === 'many' ? 10 : 1)
