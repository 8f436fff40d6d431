/** Paths as URIs. */

/** Where a disk or a share of Windows begins; the reports of other systems have paths that begin with a slash. */
const WINDOWS_ROOT = /^(?:[a-z]:[\\/]|\\\\)/i

/** A URI for a path, relative where the path is: every character that a URI gives a meaning is percent-encoded. */
export function artifactUri(path: string): string {
  const isWindows = WINDOWS_ROOT.test(path)
  const segments = (isWindows ? path.replaceAll('\\', '/') : path).toWellFormed().split('/')
  const encoded = segments.map((segment) => encodeURIComponent(segment)).join('/')
  // The colon of a drive stands for itself.
  if (isWindows) return encoded.startsWith('//') ? `file:${encoded}` : `file:///${encoded.replace('%3A', ':')}`
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}

export function isAbsoluteUri(uri: string): boolean {
  return uri.startsWith('file:')
}
