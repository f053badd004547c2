import { Button, Stack } from '@mantine/core'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { MergeSheet } from '@shared/features/duplicates/duplicates.contract'
import { IconArrowMerge, IconUserX } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { Conflicts } from './Conflicts'
import { DismissDialog } from './DismissDialog'
import classes from './Duplicates.module.css'
import { duplicatesStrings as strings } from './duplicates.strings'
import { FieldTable } from './FieldTable'
import { UnitedStays } from './UnitedStays'
import { useMerge } from './use-merge'

/** Everything there is to decide about one person's records, and the two ways to end it. */
export function MergeForm({ sheet }: { readonly sheet: MergeSheet }) {
  const merging = useMerge(sheet)
  const { merge, ask, isBlocked } = merging
  const [isDismissing, setIsDismissing] = useState(false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!isBlocked && !merge.isPending) void ask()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter is heard from any field within
    <div className={classes.panel} onKeyDown={onKeyDown}>
      <div className={classes.scroll}>
        <Stack gap="lg">
          <FieldTable {...{ sheet, merging }} />
          <Conflicts {...{ sheet, merging }} />
          <UnitedStays {...{ sheet, merging }} />
        </Stack>
      </div>
      <div className={classes.foot}>
        <ErrorNotice error={merge.error} />
        <Button
          variant="default"
          leftSection={<IconUserX size={18} stroke={1.75} aria-hidden />}
          onClick={() => setIsDismissing(true)}
        >
          {strings.dismiss}
        </Button>
        <Button
          leftSection={<IconArrowMerge size={18} stroke={1.75} aria-hidden />}
          title={strings.mergeHint}
          disabled={isBlocked}
          loading={merge.isPending}
          onClick={() => void ask()}
        >
          {strings.merge}
        </Button>
      </div>
      {isDismissing && (
        <DismissDialog people={sheet.records} onClose={() => setIsDismissing(false)} />
      )}
    </div>
  )
}
