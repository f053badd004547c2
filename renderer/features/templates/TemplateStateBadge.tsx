import { StatusBadge } from '@renderer/ui/StatusBadge'
import { showDay } from '@shared/core/local-date'
import type { TemplateState } from '@shared/features/templates/templates.contract'
import { IconFile, IconFilePencil } from '@tabler/icons-react'
import { templatesStrings as strings } from './templates.strings'

export function TemplateStateBadge({ state }: { readonly state: TemplateState }) {
  if (!state.isOwn)
    return (
      <StatusBadge tone="xam" icon={IconFile}>
        {strings.builtIn}
      </StatusBadge>
    )
  return (
    <StatusBadge tone="lam" icon={IconFilePencil}>
      {state.changedAt === null ? strings.own : strings.ownFrom(dayOf(state.changedAt))}
    </StatusBadge>
  )
}

/** The day in the office, of a time in UTC. */
const dayOf = (utc: string): string => {
  const time = new Date(utc)
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
  const padded = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
  return showDay(padded as Parameters<typeof showDay>[0])
}
