import { Autocomplete, Button, Checkbox, SimpleGrid, TextInput } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { FormDialog } from '@renderer/ui/FormDialog'
import { PartialDateField } from '@renderer/ui/PartialDateField'
import { type NumberEntry, Series } from '@shared/features/committee/numbers.contract'
import type { NumberSeries } from '@shared/features/committee/numbers.rules'
import { documentTypes, numbersStrings } from '@shared/features/committee/numbers.strings'
import { useState } from 'react'
import { numberScreenStrings as strings } from './numbers.strings'

interface Props {
  readonly series: NumberSeries | null
  /** null: a new number. */
  readonly entry: NumberEntry | null
  readonly onClose: () => void
}

/** A number for a paper made elsewhere, an older one, or one that is given up. */
export function NumberDialog({ series, entry, onClose }: Props) {
  const [type, setType] = useState(series?.type ?? '')
  const [issuer, setIssuer] = useState(series?.issuer ?? '')
  const [term, setTerm] = useState(series?.term ?? '')
  const [number, setNumber] = useState('')
  const [datedOn, setDatedOn] = useState(entry?.datedOn ?? null)
  const [about, setAbout] = useState(entry?.about ?? '')
  const [isVoid, setIsVoid] = useState(entry?.state === 'void')
  const { enter, edit, remove } = useNumber(onClose)
  const problem = entry ? '' : problemOf({ term, number })
  return (
    <FormDialog
      isOpen
      title={entry ? strings.edit : strings.enter}
      submitLabel={entry ? strings.save : strings.enter}
      onClose={onClose}
      isBusy={enter.isPending || edit.isPending}
      isIncomplete={[about, type, issuer].some((word) => word.trim() === '') || problem !== ''}
      incompleteHint={problem}
      error={enter.error ?? edit.error}
      onSubmit={(event) => {
        event.preventDefault()
        const said = { datedOn, about, isVoid }
        if (entry) return edit.mutate({ id: entry.id, ...said }, { onSuccess: onClose })
        const taken = { issuer, type, term, number: number === '' ? null : Number(number) }
        enter.mutate({ ...taken, ...said }, { onSuccess: onClose })
      }}
    >
      {!entry && (
        <SimpleGrid cols={2} spacing="md">
          <Autocomplete
            label={strings.type}
            withAsterisk
            maxLength={10}
            data={documentTypes.map(({ symbol }) => symbol)}
            value={type}
            onChange={setType}
          />
          <TextInput
            label={strings.issuer}
            withAsterisk
            maxLength={20}
            value={issuer}
            onChange={(event) => setIssuer(event.currentTarget.value)}
          />
          <TextInput
            label={strings.term}
            withAsterisk
            maxLength={9}
            value={term}
            onChange={(event) => setTerm(event.currentTarget.value)}
          />
          <TextInput
            label={strings.number}
            description={strings.numberHint}
            inputMode="numeric"
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value.trim())}
          />
        </SimpleGrid>
      )}
      <PartialDateField label={strings.day} value={datedOn} onChange={setDatedOn} />
      <TextInput
        label={strings.about}
        withAsterisk
        maxLength={300}
        value={about}
        onChange={(event) => setAbout(event.currentTarget.value)}
      />
      <Checkbox
        label={strings.isVoid}
        checked={isVoid}
        onChange={(event) => setIsVoid(event.currentTarget.checked)}
      />
      {entry && (
        <Button
          variant="outline"
          color="nguyHiem"
          w="fit-content"
          onClick={() => void remove(entry)}
        >
          {strings.remove}
        </Button>
      )}
    </FormDialog>
  )
}

/** What keeps it from being entered, beside the button; empty when nothing does. */
function problemOf({ term, number }: { readonly term: string; readonly number: string }): string {
  if (number !== '' && !/^[1-9]\d{0,4}$/u.test(number)) return strings.numberForm
  return Series.shape.term.safeParse(term).success ? '' : numbersStrings.termForm
}

function useNumber(onClose: () => void) {
  const enter = useAppCommand('numbers.enter')
  const edit = useAppCommand('numbers.edit')
  const removal = useAppCommand('numbers.remove')
  const remove = async ({ id, number }: NumberEntry) => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect(String(number)) }))
      removal.mutate({ id }, { onSuccess: onClose, onError: showFailure })
  }
  return { enter, edit, remove }
}
