#!/usr/bin/env node
/** Starts the built command line. */
import {load} from './load.js'

await load({keeps: true}).cli.main(process.argv.slice(2))
