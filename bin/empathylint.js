#!/usr/bin/env node
/** Starts the built command line. */
import module from 'node:module'

// Node 22.8 and later keep compiled code between runs, which makes the start faster.
module.enableCompileCache?.()
await import('../dist/cli/main.js')
