import type { OfficeDatabase } from '@electron/database/open'

/** Bytes of the database file once everything is in it. */
export function bytesOf({ raw }: OfficeDatabase): number {
  const [pages, size] = ['page_count', 'page_size'].map((name) =>
    Number(raw.pragma(name, { simple: true })),
  )
  return (pages ?? 0) * (size ?? 0)
}
