import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Letters of each file; the same split as in the font package, looked up from the last to the first. */
const SUBSETS = [
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,' +
      'U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  {
    name: 'latin-ext',
    range: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB',
  },
  { name: 'latin', range: 'U+0000-00FF,U+0131,U+0152-0153,U+2000-206F,U+20AC,U+2122,U+2212' },
] as const

const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
  { weight: 700, style: 'italic' },
] as const

/**
 * `@font-face` rules for the bundled Tinos.
 * @param folderUrl where the twelve files lie, without a trailing slash: “app://office/fonts/tinos”
 */
export function partyFontFaces(folderUrl: string): string {
  return FACES.flatMap(({ weight, style }) =>
    SUBSETS.map(
      ({ name, range }) =>
        `@font-face { font-family: Tinos; font-weight: ${weight}; font-style: ${style}; ` +
        `src: url("${encodeURI(folderUrl)}/tinos-${name}-${weight}-${style}.woff") format("woff"); ` +
        `unicode-range: ${range}; }`,
    ),
  ).join('\n')
}

/** The same rules for the Tinos that the program ships. @param resources its folder of resources */
export const shippedFontFaces = (resources: string): string =>
  partyFontFaces(pathToFileURL(path.join(resources, 'fonts', 'tinos')).href)
