import { drawPartyEmblem } from './certificates.emblem'
import { drawFrame } from './certificates.frame'
import type { VectorShape } from './certificates.layout'

/**
 * Drawings a design may carry. A name stands for one drawing for ever: a better frame gets a new
 * name, so that what was printed years ago can be printed again.
 */
export const drawings = ['frame-1', 'emblem-1'] as const
export type Drawing = (typeof drawings)[number]

export function shapesOf(
  drawing: Drawing,
  sheet: { readonly width: number; readonly height: number },
): readonly VectorShape[] {
  return drawing === 'frame-1' ? drawFrame(sheet) : drawPartyEmblem()
}
