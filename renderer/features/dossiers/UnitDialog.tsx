import { Checkbox, ScrollArea, SegmentedControl, Stack, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { SearchField } from '@renderer/ui/SearchField'
import type { Proposal, ProposedLine } from '@shared/features/nominations/proposals.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { type FormEvent, useState } from 'react'
import { OrganisationPicker } from '../organisation/OrganisationPicker'
import { proposalStrings as strings } from './proposals.strings'
import { type Offered, useUnitOffers } from './use-unit-offers'

interface Props {
  readonly proposal: Proposal
  readonly onClose: () => void
}

type What = 'person' | 'collective'

/** Several people, or several parts, of one unit at once. */
export function UnitDialog({ proposal, onClose }: Props) {
  const [unit, setUnit] = useState<OrganisationId | null>(proposal.organisationId)
  const [what, setWhat] = useState<What>('person')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, ProposedLine>>(new Map())
  const add = useAppCommand('proposals.addLines')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ id: proposal.id, kind: what, lines: [...chosen.values()] }, { onSuccess: onClose })
  }
  const change = (next: () => void) => {
    setChosen(new Map())
    next()
  }
  return (
    <FormDialog
      isOpen
      size={680}
      title={strings.unitTitle}
      description={strings.unitSentence}
      submitLabel={strings.addLines(chosen.size)}
      onClose={onClose}
      onSubmit={submit}
      isBusy={add.isPending}
      isDirty={chosen.size > 0}
      isIncomplete={chosen.size === 0}
      error={add.error}
    >
      <OrganisationPicker
        withAsterisk
        label={strings.unit}
        value={unit}
        onChange={(id) => change(() => setUnit(id))}
      />
      <SegmentedControl
        aria-label={strings.kind}
        data={[
          { value: 'person', label: strings.unitPeople },
          { value: 'collective', label: strings.unitChildren },
        ]}
        value={what}
        onChange={(value) => change(() => setWhat(value as What))}
      />
      {unit !== null && (
        <>
          <SearchField label={strings.searchPeople} value={text} onChange={setText} />
          <Offers {...{ unit, what, text, chosen }} onChange={setChosen} />
        </>
      )}
    </FormDialog>
  )
}

interface OffersProps {
  readonly unit: OrganisationId
  readonly what: What
  readonly text: string
  readonly chosen: ReadonlyMap<string, ProposedLine>
  readonly onChange: (chosen: ReadonlyMap<string, ProposedLine>) => void
}

function Offers({ unit, what, text, chosen, onChange }: OffersProps) {
  const { offers, isCut } = useUnitOffers({ unit, what, text })
  const isAll = offers.length > 0 && offers.every(({ key }) => chosen.has(key))
  const toggle = (some: readonly Offered[], isIn: boolean) => {
    const next = new Map(chosen)
    for (const { key, line } of some)
      if (isIn) next.set(key, line)
      else next.delete(key)
    onChange(next)
  }
  if (offers.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {strings.unitEmpty}
      </Text>
    )
  return (
    <>
      <Checkbox
        label={strings.all}
        checked={isAll}
        indeterminate={!isAll && offers.some(({ key }) => chosen.has(key))}
        onChange={(event) => toggle(offers, event.currentTarget.checked)}
      />
      <ScrollArea.Autosize mah={320} type="auto">
        <Stack gap={6}>
          {offers.map((offer) => (
            <Checkbox
              key={offer.key}
              label={offer.label}
              description={offer.description}
              checked={chosen.has(offer.key)}
              onChange={(event) => toggle([offer], event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
      {isCut && (
        <Text size="xs" c="dimmed">
          {strings.firstOnly(offers.length)}
        </Text>
      )}
    </>
  )
}
