/** What another thread runs: it lints the texts that it is handed. */
'use strict'

require('./load.cjs').load().thread.serve()
