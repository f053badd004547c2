import { useAppQuery } from '@renderer/lib/api'
import type { StockId } from '@shared/features/certificates/certificates.ids'
import { useEffect, useState } from 'react'

/**
 * The scan of a stock as an address for a picture, for as long as it is shown. It is looked at and
 * nothing else: no page that is printed is made from it.
 */
export function useScanUrl(stockId: StockId | null): string | null {
  const scan = useAppQuery(
    'certificates.scan',
    { id: stockId as StockId },
    { enabled: stockId !== null },
  )
  const [url, setUrl] = useState<string | null>(null)
  const found = stockId === null ? null : scan.data
  useEffect(() => {
    if (!found) return
    const type = found.kind === 'png' ? 'image/png' : 'image/jpeg'
    const made = URL.createObjectURL(new Blob([found.bytes.slice()], { type }))
    setUrl(made)
    return () => {
      setUrl(null)
      URL.revokeObjectURL(made)
    }
  }, [found])
  return url
}
