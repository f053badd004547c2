import { Button, Checkbox, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FormDialog } from '@renderer/ui/FormDialog'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { FileReading, TakeIn } from '@shared/features/registrations/file.contract'
import {
  type RegistrationSubject,
  registrationSubjects,
} from '@shared/features/registrations/registrations.kinds'
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { FilePapers } from './FilePapers'
import { fileDialogStrings as strings } from './file.strings'
import type { ViewProps } from './registration-tabs'
import { registrationPageStrings as page } from './registrations.strings'

interface Props extends Omit<ViewProps, 'choices'> {
  readonly onClose: () => void
}

export type Chosen = ReadonlyMap<number, OrganisationId | PersonId>
const nothingChosen: Chosen = new Map()

/** A unit's workbook: sent out, taken in, looked through, and written in one step. */
export function FileDialog({ onClose, ...scope }: Props) {
  const [subject, setSubject] = useState<RegistrationSubject>('person')
  const [reading, setReading] = useState<FileReading | null>(null)
  const [chosen, setChosen] = useState(nothingChosen)
  const [overwrite, setOverwrite] = useState(false)
  const takeIn = useAppCommand('registrations.takeIn')
  const ready = reading ? readyPapers(reading, chosen, overwrite) : []
  const save = () => {
    const { campaignId, year } = scope
    if (reading)
      takeIn.mutate(
        { campaignId, year, subject, fileName: reading.fileName, overwrite, papers: ready },
        { onSuccess: onClose },
      )
  }
  const read = (next: FileReading | null) => {
    setReading(next)
    setChosen(nothingChosen)
  }
  return (
    <FormDialog
      isOpen
      size={980}
      title={strings.title}
      description={reading ? reading.fileName : strings.sentence}
      submitLabel={strings.submit(ready.length)}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onBack={reading ? () => read(null) : undefined}
      isBusy={takeIn.isPending}
      isDirty={reading !== null}
      isIncomplete={ready.length === 0}
      error={takeIn.error}
    >
      {reading ? (
        <>
          <Text size="sm">{strings.summary(countsOf(reading, ready.length, chosen))}</Text>
          <FilePapers
            {...{ reading, subject, chosen, organisationId: scope.organisationId }}
            onChoose={(line, id) => setChosen(withChoice(chosen, line, id))}
          />
          <Overwrite reading={reading} value={overwrite} onChange={setOverwrite} />
        </>
      ) : (
        <ChooseFile {...{ scope, subject, setSubject }} onRead={read} />
      )}
    </FormDialog>
  )
}

function withChoice(chosen: Chosen, line: number, id: OrganisationId | PersonId | null): Chosen {
  const next = new Map(chosen)
  if (id === null) next.delete(line)
  else next.set(line, id)
  return next
}

/** Whoever comes twice, once by name and once by choice, is taken once. */
function readyPapers(
  { papers }: FileReading,
  chosen: Chosen,
  overwrite: boolean,
): TakeIn['papers'] {
  const taken = new Set<string>()
  return papers.flatMap((paper) => {
    const { items, isExemplarCandidate, field, note } = paper
    const subjectId = paper.subjectId ?? chosen.get(paper.line) ?? null
    if (subjectId === null || paper.problems.length > 0 || items.length === 0) return []
    if ((paper.isKnown && !overwrite) || taken.has(subjectId)) return []
    taken.add(subjectId)
    const whole = items.map((item) => ({
      ...item,
      ...{ frameworkItemId: null, targetValue: null, targetUnit: '' },
    }))
    return [{ subjectId, items: whole, isExemplarCandidate, field, note }]
  })
}

function countsOf({ papers, blank }: FileReading, ready: number, chosen: Chosen) {
  const sound = papers.filter(({ problems }) => problems.length === 0)
  return {
    ...{ ready, blank, wrong: papers.length - sound.length },
    asked: sound.filter(({ subjectId, line }) => subjectId === null && !chosen.has(line)).length,
    known: sound.filter(({ isKnown }) => isKnown).length,
  }
}

interface OverwriteProps {
  readonly reading: FileReading
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

function Overwrite({ reading, value, onChange }: OverwriteProps) {
  const known = reading.papers.filter(({ isKnown }) => isKnown).length
  if (known === 0) return null
  return (
    <Checkbox
      label={strings.overwrite(known)}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}

interface ChooseProps {
  readonly scope: Omit<Props, 'onClose'>
  readonly subject: RegistrationSubject
  readonly setSubject: (subject: RegistrationSubject) => void
  readonly onRead: (reading: FileReading) => void
}

function ChooseFile({ scope, subject, setSubject, onRead }: ChooseProps) {
  const template = useAppTask('registrations.saveTemplate')
  const read = useAppTask('registrations.readFile')
  const part = { ...scope, subject }
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={strings.subject}
        data={registrationSubjects
          .toReversed()
          .map((value) => ({ value, label: page.subjects[value] }))}
        value={subject}
        onChange={(value) => setSubject(value as RegistrationSubject)}
      />
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconDownload size={18} stroke={1.75} aria-hidden />}
          loading={template.isPending}
          onClick={() =>
            template.mutate(part, {
              onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)),
            })
          }
        >
          {strings.template}
        </Button>
        <Button
          leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
          loading={read.isPending}
          onClick={() =>
            read.mutate(part, { onSuccess: (reading) => reading !== null && onRead(reading) })
          }
        >
          {strings.choose}
        </Button>
      </Group>
      {read.isPending && <TaskProgress task={read.progress} onStop={() => void read.cancel()} />}
      <ErrorNotice error={read.error ?? template.error} />
    </Stack>
  )
}
