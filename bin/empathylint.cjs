#!/usr/bin/env node
/** Starts the built command line. A CommonJS file, for Node starts those a little faster. */
'use strict'

const {load} = require('./load.cjs')

void load({keeps: true}).cli.main(process.argv.slice(2))
