// Chromium cannot be taught a new scheme from outside, so app://bundle/x travels as
// http://bundle.app.localhost/x: also a secure context, and answered without any network.

const known = new Set<string>()

export const knownSchemes = (): string[] => [...known]
export const addScheme = (scheme: string): void => void known.add(scheme)

export function toChromium(url: string): string {
  const [, scheme = '', host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? []
  if (!known.has(scheme)) return url
  return `http://${host || 'root'}.${scheme}.localhost${rest || '/'}`
}

export function fromChromium(url: string): string {
  const [, host, scheme = '', rest] =
    /^http:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.localhost(.*)$/i.exec(url) ?? []
  return known.has(scheme) ? `${scheme}://${host}${rest}` : url
}

/** A policy names the scheme (`app:`); Chromium must read the hosts that stand for it. */
export function policyForChromium(policy: string): string {
  if (known.size === 0) return policy
  const sources = new RegExp(`(?<=\\s)(${[...known].join('|')}):(//\\S*)?`, 'g')
  return policy.replace(sources, (_source, scheme) => `http://*.${scheme}.localhost`)
}
