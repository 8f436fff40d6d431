/**
 * Loads the built linter: all of it is one file, of which only those modules run that are used. V8 keeps what it has
 * compiled of it in a file beside it, so that the next start need not compile it again; where none can be written, and
 * for other versions of Node until they have written theirs, it is compiled as it is needed.
 */
'use strict'

const {accessSync, constants, readFileSync, renameSync, rmSync, statSync, writeFileSync} = require('node:fs')
const nodeModule = require('node:module')
const {dirname, join} = require('node:path')
const vm = require('node:vm')

const folder = join(__dirname, '..', 'dist', 'node')
const file = join(folder, 'empathylint.cjs')
const kept = join(folder, `compiled-${process.version}-${process.arch}.bin`)

/**
 * What the file exports: each entry of the package, and the command line, as they are asked for.
 * @param keeps whether what is compiled is kept for later starts. An import must not do that.
 */
function load({keeps = false} = {}) {
  const known = require.cache[file]
  if (known) return known.exports
  const {cachedData, modules} = readKept()
  if (!cachedData && !(keeps && isWritable(folder))) {
    // Node 22.8 and later can keep it elsewhere.
    if (keeps) nodeModule.enableCompileCache?.()
    return require(file)
  }
  const source = readFileSync(file, 'latin1')
  const script = new vm.Script(nodeModule.wrap(source), {filename: file, cachedData})
  const made = new nodeModule.Module(file)
  made.filename = file
  // What is run so cannot import by itself.
  made.importer = (name) => import(name)
  // The file counts in this how many of its modules have run.
  made.modules = 0
  require.cache[file] = made
  script.runInThisContext()(made.exports, nodeModule.createRequire(file), made, file, dirname(file))
  made.loaded = true
  // What a whole run has used is what the next one will use. One that only tells the version uses next to nothing, so a
  // run that goes further is kept in place of it, with all that was kept before.
  if (keeps) process.once('exit', () => (made.modules > modules || script.cachedDataRejected) && keep(script, made))
  return made.exports
}

/** Bytes before what V8 compiled: how many modules had run by then, and nothing, for V8 wants to read from an eighth. */
const HEAD = 8

/** What was kept of the file as it is now: V8 itself would only notice another length. */
function readKept() {
  try {
    if (statSync(kept).mtimeMs < statSync(file).mtimeMs) return {modules: 0}
    const bytes = readFileSync(kept)
    return {modules: bytes.readUInt32LE(), cachedData: bytes.subarray(HEAD)}
  } catch {
    return {modules: 0}
  }
}

function isWritable(path) {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function keep(script, {modules}) {
  if (!isWritable(folder)) return
  const draft = `${kept}.${process.pid}`
  const head = Buffer.alloc(HEAD)
  head.writeUInt32LE(modules)
  try {
    writeFileSync(draft, Buffer.concat([head, script.createCachedData()]))
    renameSync(draft, kept)
  } catch {
    rmSync(draft, {force: true})
  }
}

module.exports = {load}
