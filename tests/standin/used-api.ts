/**
 * Lists what a built CommonJS file takes from Electron: `app.whenReady`, `BrowserWindow` …
 * Reads `electron.a.b` after `let electron = require("electron")`, and names taken apart from it.
 */
export function usedElectronMembers(code: string): string[] {
  const found = new Set<string>()
  const bound = code.matchAll(
    /(?:const|let|var)\s+([\w$]+|\{[^}]*\})\s*=\s*require\(['"]electron['"]\)/g,
  )
  for (const [, target = ''] of bound) {
    if (target.startsWith('{'))
      for (const name of target.slice(1, -1).split(',')) found.add(name.split(':')[0]?.trim() ?? '')
    else for (const path of pathsFrom(code, target)) found.add(path)
  }
  found.delete('')
  return [...found].sort()
}

/** `electron.app.getPath(` → `app.getPath`; of deeper paths every step up to the third name. */
function pathsFrom(code: string, variable: string): string[] {
  const escaped = variable.replaceAll('$', '\\$')
  const uses = code.matchAll(new RegExp(`(?<![\\w$.])${escaped}((?:\\.[\\w$]+){1,3})`, 'g'))
  return [...uses].map(([, path = '']) => path.slice(1))
}

/**
 * The paths that `api` does not have. A value that is no object ends the walk: what follows it is
 * no longer Electron's (`app.getPath.bind`).
 */
export function missingMembers(api: object, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    let holder: unknown = api
    for (const name of path.split('.')) {
      if (holder === null || (typeof holder !== 'object' && typeof holder !== 'function'))
        return false
      if (!(name in holder)) return true
      holder = (holder as Record<string, unknown>)[name]
      if (typeof holder === 'function') return false
    }
    return false
  })
}
