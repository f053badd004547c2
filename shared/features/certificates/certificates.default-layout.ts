import { RED } from './certificates.artwork'
import { drawPartyEmblem } from './certificates.emblem'
import { drawFrame } from './certificates.frame'
import type { CertificateField, CertificateLayout, VariableContent } from './certificates.layout'
import { certificateStrings as strings } from './certificates.strings'

type Typesetting = Omit<
  Extract<CertificateField, { readonly kind: 'fixed' }>,
  'kind' | 'text' | 'id'
>

const A4 = { width: 297, height: 210 }
const MIDDLE = A4.width / 2
const BLACK = '#1a1a1a'

const centred: Typesetting = {
  x: 28,
  y: 0,
  width: A4.width - 56,
  maxHeight: 8,
  align: 'center',
  anchor: 'middle',
  font: 'tinos-bold',
  size: 16,
  minSize: 13,
  lineHeight: 1.2,
  maxLines: 1,
  colour: BLACK,
  letterSpacing: 0,
  wordSpacing: 0,
  uppercase: false,
  hideIfPreprinted: false,
  growsInto: null,
  appliesTo: 'everyone',
}
/** Lower left: what the certificate is entered under. */
const register: Typesetting = {
  ...centred,
  x: 43,
  width: 112,
  align: 'left',
  font: 'tinos-italic',
  size: 13,
  minSize: 10,
}
/** Lower right: who signs. Its middle stands at 215 mm, clear of the left column. */
const signature: Typesetting = { ...centred, x: 160, width: 110, size: 14, minSize: 11 }
/** A collective's name is often long and full of capitals: upright, and on two lines if need be. */
const name: Typesetting = {
  ...centred,
  x: 30,
  width: A4.width - 60,
  y: 90.5,
  maxHeight: 16.3,
  growsInto: 'positionLine',
  font: 'playfair-bold',
  size: 26,
  minSize: 17,
  maxLines: 2,
  lineHeight: 1.25,
}

const fixed = (id: string, text: string, set: Partial<Typesetting>): CertificateField => ({
  kind: 'fixed',
  id,
  text,
  ...centred,
  hideIfPreprinted: true,
  ...set,
})

const variable = (
  content: VariableContent,
  base: Typesetting,
  set: Partial<Typesetting & { readonly id: string }>,
): CertificateField => ({ kind: 'variable', id: content, content, ...base, ...set })

const head: readonly CertificateField[] = [
  fixed('party', strings.defaultLayout.party, { y: 19, size: 16, letterSpacing: 0.04 }),
  variable('issuerLine', centred, {
    y: 51.5,
    size: 17,
    minSize: 11,
    colour: RED,
    uppercase: true,
    hideIfPreprinted: true,
  }),
  fixed('verb', strings.defaultLayout.verb, {
    y: 60,
    maxHeight: 6,
    size: 15,
    font: 'tinos-italic',
  }),
  fixed('title', strings.defaultLayout.title, {
    y: 66,
    maxHeight: 19.5,
    font: 'playfair-extrabold',
    size: 44,
    minSize: 40,
    colour: RED,
    letterSpacing: 0.05,
  }),
]

const subject: readonly CertificateField[] = [
  variable('subjectLine', centred, { y: 84, maxHeight: 6.5, font: 'tinos-italic', size: 15 }),
  variable('subjectName', name, {
    id: 'personName',
    appliesTo: 'person',
    y: 89.7,
    font: 'great-vibes',
    size: 35,
    minSize: 17, // sixty letters and their spaces still stand on one line
    maxLines: 1,
    wordSpacing: 0.16,
  }),
  variable('subjectName', name, { id: 'collectiveName', appliesTo: 'collective' }),
  variable('positionLine', centred, {
    y: 107.3,
    maxHeight: 6,
    font: 'tinos-regular',
    size: 15,
    minSize: 11,
  }),
  variable('achievement', centred, {
    x: 32,
    width: A4.width - 64,
    y: 113.4,
    maxHeight: 22.4, // five lines of the smallest type
    font: 'tinos-italic',
    size: 16,
    minSize: 11,
    maxLines: 5,
    lineHeight: 1.15,
  }),
]

/** From the signer's position to the name: more than 35 mm for the hand and the seal. */
const foot: readonly CertificateField[] = [
  variable('decisionLine', register, { y: 179, maxHeight: 6 }),
  variable('ledgerLine', register, { y: 185.6, maxHeight: 6 }),
  variable('placeAndDate', signature, { y: 135.9, maxHeight: 6, font: 'tinos-italic' }),
  variable('authorityLines', signature, { y: 141.8, maxHeight: 6, uppercase: true }),
  variable('signerPosition', signature, { y: 147.3, maxHeight: 6, uppercase: true }),
  variable('signerName', signature, { y: 185.6, maxHeight: 6 }),
]

/** A4 landscape: the design an office may print as it is, and change line by line. */
export const DEFAULT_LAYOUT: CertificateLayout = {
  name: strings.defaultLayout.name,
  sheet: A4,
  decorations: [
    {
      id: 'frame',
      isShown: true,
      hideIfPreprinted: true,
      x: 0,
      y: 0,
      scale: 1,
      shapes: drawFrame(A4),
    },
    {
      id: 'emblem',
      isShown: true,
      hideIfPreprinted: true,
      x: MIDDLE,
      y: 38.7,
      scale: 0.94,
      shapes: drawPartyEmblem(),
    },
  ],
  fields: [...head, ...subject, ...foot],
}
