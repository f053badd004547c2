import { SegmentedControl, Text, Textarea } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { Checklist, CriterionLine } from '@shared/features/ratings/four-good.contract'
import {
  type FourGoodCriterion,
  type FourGoodTitle,
  fourGoodCriteria,
  fourGoodTitles,
} from '@shared/features/ratings/ratings.kinds'
import { titleNames } from '@shared/features/ratings/ratings.strings'
import { useState } from 'react'
import { criterionTitle } from './four-good-columns'
import { fourGoodStrings as strings } from './ratings.strings'

interface Props {
  readonly year: number
  readonly onClose: () => void
}

/** The office's own detailed criteria; empty, and said to be so, until somebody enters them. */
export function ChecklistDialog({ year, onClose }: Props) {
  const [title, setTitle] = useState<FourGoodTitle>('cell')
  const checklist = useAppQuery('fourGood.checklist', { year, title })
  if (checklist.isError) return <ErrorNotice error={checklist.error} />
  if (!checklist.data) return null
  return (
    <ChecklistForm
      key={`${title} ${checklist.data.ofYear} ${checklist.data.lines.length}`}
      {...{ year, title, onClose }}
      checklist={checklist.data}
      onTitle={setTitle}
    />
  )
}

interface FormProps extends Props {
  readonly title: FourGoodTitle
  readonly checklist: Checklist
  readonly onTitle: (title: FourGoodTitle) => void
}

type Texts = Readonly<Record<FourGoodCriterion, string>>

function ChecklistForm({ year, title, checklist, onTitle, onClose }: FormProps) {
  const save = useAppCommand('fourGood.saveChecklist')
  const [initial] = useState(() => textsOf(checklist.lines))
  const [texts, setTexts] = useState<Texts>(initial)
  const isDirty = fourGoodCriteria.some((criterion) => texts[criterion] !== initial[criterion])
  return (
    <FormDialog
      title={strings.checklistTitle}
      description={strings.checklistDescription}
      isOpen
      onClose={onClose}
      submitLabel={strings.save}
      isBusy={save.isPending}
      isDirty={isDirty}
      error={save.error}
      size={720}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ year, title, lines: linesOf(texts) }, { onSuccess: onClose })
      }}
    >
      <SegmentedControl
        aria-label={strings.title}
        data={fourGoodTitles.map((value) => ({ value, label: titleNames[value] }))}
        value={title}
        disabled={isDirty}
        onChange={(value) => onTitle(value as FourGoodTitle)}
      />
      <Origin year={year} checklist={checklist} />
      {fourGoodCriteria.map((criterion) => (
        <Textarea
          key={criterion}
          label={criterionTitle(criterion)}
          autosize
          minRows={2}
          maxRows={6}
          value={texts[criterion]}
          onChange={(event) => setTexts({ ...texts, [criterion]: event.currentTarget.value })}
        />
      ))}
    </FormDialog>
  )
}

function Origin({ year, checklist: { ofYear } }: Pick<FormProps, 'year' | 'checklist'>) {
  if (ofYear === year) return null
  return (
    <Text size="sm" c="dimmed">
      {ofYear === null ? strings.notEntered : strings.carriedFrom(ofYear)}
    </Text>
  )
}

const textsOf = (lines: readonly CriterionLine[]): Texts => {
  const of = (criterion: FourGoodCriterion) =>
    lines
      .filter((line) => line.criterion === criterion)
      .map(({ text }) => text)
      .join('\n')
  return {
    politics: of('politics'),
    meetings: of('meetings'),
    unity: of('unity'),
    members: of('members'),
  }
}

const linesOf = (texts: Texts): CriterionLine[] =>
  fourGoodCriteria.flatMap((criterion) =>
    texts[criterion]
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => ({ criterion, text })),
  )
