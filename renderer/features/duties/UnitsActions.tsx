import { Button } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { ActionBar } from '@renderer/ui/ActionBar'
import { confirm } from '@renderer/ui/confirm'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import type { ListedUnits } from '@shared/features/duties/duties.papers.contract'
import type { NoteAct } from '@shared/features/duties/duties.units.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  IconArrowBackUp,
  IconCalendarPlus,
  IconCheck,
  IconChecks,
  IconCircleMinus,
  IconEraser,
  IconFileSpreadsheet,
} from '@tabler/icons-react'
import { useState } from 'react'
import { noteStrings as strings, timeStrings } from './duties.strings'
import { NoteDialog } from './NoteDialog'

interface Props {
  readonly record: DutyRecord
  /** null: the office itself. */
  readonly unitIds: readonly (OrganisationId | null)[]
  readonly listed: Omit<ListedUnits, 'chosen'>
  readonly onClear: () => void
}

/** What can be noted of everybody selected at once. */
export function UnitsActions({ record, unitIds, listed, onClear }: Props) {
  const [act, setAct] = useState<Exclude<NoteAct, 'clear'> | null>(null)
  const xlsx = useAppTask('duties.saveUnitsXlsx')
  const { ask: clear } = useClear(record)
  const who = strings.who(unitIds.length)
  const saved = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(timeStrings.saved(name))
  const chosen = unitIds.flatMap((id) => id ?? [])
  return (
    <>
      <ActionBar count={unitIds.length} onClear={onClear}>
        <Button
          leftSection={<IconCheck size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAct('submit')}
        >
          {strings.submit}
        </Button>
        <Button
          variant="default"
          leftSection={<IconChecks size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAct('accept')}
        >
          {strings.accept}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAct('return')}
        >
          {strings.return}
        </Button>
        <MoreMenu
          subject={who}
          actions={[
            { label: strings.excuse, icon: IconCircleMinus, run: () => setAct('excuse') },
            { label: strings.extend, icon: IconCalendarPlus, run: () => setAct('extend') },
            {
              label: timeStrings.saveXlsx,
              icon: IconFileSpreadsheet,
              run: () =>
                xlsx.mutate({ ...listed, chosen }, { onSuccess: saved, onError: showFailure }),
            },
            {
              label: strings.clear,
              icon: IconEraser,
              run: () => void clear(unitIds, who),
              isDangerous: true,
            },
          ]}
        />
      </ActionBar>
      {act && (
        <NoteDialog
          {...{ act, record, unitIds, who }}
          onClose={() => setAct(null)}
          onDone={() => {
            setAct(null)
            onClear()
          }}
        />
      )}
    </>
  )
}

/** Takes back what was noted, after asking: files go with it. */
export function useClear({ duty, time }: DutyRecord) {
  const note = useAppCommand('duties.note')
  const ask = async (units: readonly (OrganisationId | null)[], who: string) => {
    const question = { title: strings.clearTitle, confirmLabel: strings.clear, isDangerous: true }
    if (await confirm({ ...question, effect: strings.clearEffect(who) }))
      note.mutate(
        {
          ...{ dutyId: duty.id, periodKey: time.key, units: [...units] },
          note: { act: 'clear' },
        },
        { onError: showFailure },
      )
  }
  return { ask }
}
