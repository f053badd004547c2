import { call } from '@renderer/lib/api'
import type { ExemplarFileId } from '@shared/features/exemplars/exemplars.ids'

/** A photo never changes under its id, so it is read once, however often the board is. */
const known = new Map<ExemplarFileId, string | null>()

/** Enough for the largest place it is shown in, on a screen of double density. */
const heightPx = 360

/** @returns an address for `img`; null when the file is missing or damaged */
export async function readPhoto(id: ExemplarFileId): Promise<string | null> {
  const found = known.get(id)
  if (found !== undefined) return found
  const photo = await call('exemplars.photo', { id })
  const address = photo && URL.createObjectURL(await smaller(photo))
  known.set(id, address)
  return address
}

/** Sixty photos of a camera at full size would take more memory than the whole program. */
async function smaller({ kind, bytes }: { readonly kind: string; readonly bytes: Uint8Array }) {
  const type = kind === 'png' ? 'image/png' : 'image/jpeg'
  const whole = new Blob([Uint8Array.from(bytes)], { type })
  const bitmap = await createImageBitmap(whole, { resizeHeight: heightPx, resizeQuality: 'high' })
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
}
