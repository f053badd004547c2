import type { Icon } from '@tabler/icons-react'
import classes from './StatusBadge.module.css'

/** Meaning first, colour second: luc well, cam needs work, do failed, xam at rest, and so on. */
export type StatusTone = 'luc' | 'cam' | 'do' | 'vang' | 'xanhngoc' | 'tim' | 'lam' | 'xam'

interface Props {
  readonly tone: StatusTone
  readonly icon: Icon
  readonly children: string
}

/** A status as word, icon and colour, so that none of the three is needed to read it. */
export function StatusBadge({ tone, icon: Icon, children }: Props) {
  return (
    <span
      className={classes.badge}
      style={{
        color: `var(--mantine-color-${tone}-${tone === 'vang' || tone === 'do' ? 8 : 7})`,
        background: `var(--mantine-color-${tone}-0)`,
        borderColor: `var(--mantine-color-${tone}-2)`,
      }}
    >
      <Icon size={16} stroke={1.75} aria-hidden />
      {children}
    </span>
  )
}
