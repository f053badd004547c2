import { formatNumber } from './vietnamese-numbers'

/** “1,5 MB”, “12 KB”. */
export const megabytes = (bytes: number): string =>
  bytes < 100_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${formatNumber(bytes / 1_000_000, 1)} MB`
