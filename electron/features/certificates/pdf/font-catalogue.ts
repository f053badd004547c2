import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import type { FontKey } from '@shared/features/certificates/certificates.layout'
import { FontFace } from './font-face'

/** Opens faces when they are first asked for and keeps them; safe to share between documents. */
export interface FontLibrary {
  readonly face: (key: FontKey) => FontFace
}

interface FaceFiles {
  readonly family: string
  readonly style: string
  /** Text faces follow Word, which does not kern Times New Roman; display faces need it. */
  readonly isKerned: boolean
}

const FACES: Readonly<Record<FontKey, FaceFiles>> = {
  'tinos-regular': { family: 'tinos', style: '400-normal', isKerned: false },
  'tinos-italic': { family: 'tinos', style: '400-italic', isKerned: false },
  'tinos-bold': { family: 'tinos', style: '700-normal', isKerned: false },
  'tinos-bold-italic': { family: 'tinos', style: '700-italic', isKerned: false },
  'playfair-bold': { family: 'playfair-display', style: '700-normal', isKerned: true },
  'playfair-extrabold': { family: 'playfair-display', style: '800-normal', isKerned: true },
  'great-vibes': { family: 'great-vibes', style: '400-normal', isKerned: true },
  'charm-bold': { family: 'charm', style: '700-normal', isKerned: true },
}

/** The files that together hold one face, in the order they are searched. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const

/**
 * @param folder resources/fonts
 * @throws certificates.fontMissing, from `face`, when a file cannot be read
 */
export function openFontLibrary(folder: string): FontLibrary {
  const open = new Map<FontKey, FontFace>()
  return {
    face(key) {
      const known = open.get(key)
      if (known !== undefined) return known
      const { family, style, isKerned } = FACES[key]
      const files = SUBSETS.map((subset) =>
        readFont(folder, family, `${family}-${subset}-${style}.woff`),
      )
      const face = new FontFace(files, { isKerned })
      open.set(key, face)
      return face
    },
  }
}

function readFont(folder: string, family: string, file: string): Buffer {
  try {
    return readFileSync(join(folder, family, file))
  } catch (cause) {
    throw certificateErrors.fontMissing({ file }, { cause })
  }
}
