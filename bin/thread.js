/** What another thread runs: it lints the texts that it is handed. */
import {load} from './load.js'

load().thread.serve()
