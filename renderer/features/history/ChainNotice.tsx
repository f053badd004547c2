import { Alert } from '@mantine/core'
import type { ChainCheck } from '@shared/features/history/history.contract'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { historyStrings as strings } from './history.strings'

export function ChainNotice({ check }: { readonly check: ChainCheck }) {
  if (check.brokenAtSeq === null)
    return (
      <Alert color="luc" role="status" icon={<IconShieldCheck size={20} aria-hidden />}>
        {strings.sound(check.records)}
      </Alert>
    )
  return (
    <Alert color="do" role="alert" icon={<IconAlertTriangle size={20} aria-hidden />}>
      {strings.broken(check.brokenAtSeq)}
    </Alert>
  )
}
