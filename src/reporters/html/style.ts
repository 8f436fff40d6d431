/** The style sheet of the page. */
import {PRINT_STYLE} from './print-style.ts'
import {SCREEN_STYLE} from './screen-style.ts'

export const STYLE = SCREEN_STYLE + PRINT_STYLE

/** Allows the style sheet, and no other styles, to be used. When it changes, the test of the page says what stands here. */
export const STYLE_HASH = 'sha256-jEaCxavtiF/tNpdsdfl1wpl+ezqm3+/7e4eA+AWuHns='
