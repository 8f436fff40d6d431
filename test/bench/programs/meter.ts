/** Loaded before a measured program: tells at its end, on channel 3, what it has used. */
import {readFileSync, writeSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

/** Bytes at the peak. Linux counts what the parent had as the process's own, except in this file. */
function peak(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kilobytes !== undefined) return Number(kilobytes) * 1024
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024
}

if (isMainThread)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime} = process.resourceUsage()
    const used = {cpu: (userCPUTime + systemCPUTime) / 1000, memory: peak()}
    try {
      writeSync(3, JSON.stringify(used))
    } catch {
      // A process that the measured one has started has no such channel.
    }
  })
