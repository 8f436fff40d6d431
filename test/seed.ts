/** Property tests: the same random input in every CI run, so that a failure can be repeated; fresh input elsewhere. */
import fc from 'fast-check'

if (process.env['CI']) fc.configureGlobal({seed: 20_261_123})
