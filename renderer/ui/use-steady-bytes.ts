import { useState } from 'react'

/**
 * The same array for as long as the bytes are the same, so that a document read again after some
 * unrelated change is not drawn again.
 */
export function useSteadyBytes(bytes: Uint8Array | undefined): Uint8Array | undefined {
  const [steady, setSteady] = useState(bytes)
  if (bytes === steady || (bytes && steady && isEqual(bytes, steady))) return steady
  setSteady(bytes)
  return bytes
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])
