import { Checkbox, Text } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { CatalogueChoice } from '@shared/features/exemplars/pilots.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { type FormEvent, useState } from 'react'
import classes from './Exemplars.module.css'
import { pilotsStrings } from './pilots.strings'

const strings = pilotsStrings.catalogue

interface Props {
  readonly campaignId: CampaignId | null
  readonly onClose: () => void
}

/** The model units of 2023, each with its sentence and the organisation that bears the name. */
export function PilotCatalogueDialog({ campaignId, onClose }: Props) {
  const items = useAppQuery('pilots.catalogue', {})
  const add = useAppCommand('pilots.addFromCatalogue')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [typed, setTyped] = useState<ReadonlyMap<string, OrganisationId | null>>(new Map())
  const unitOf = ({ key, organisationId }: CatalogueChoice) =>
    typed.has(key) ? (typed.get(key) ?? null) : organisationId
  const missing = (items.data ?? []).filter(({ isPresent }) => !isPresent)
  const chosen = missing.flatMap((item) => {
    const organisationId = unitOf(item)
    return organisationId === null || left.has(item.key) ? [] : { key: item.key, organisationId }
  })
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ campaignId, items: chosen }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={780}
      title={strings.title}
      description={strings.description}
      submitLabel={strings.submit(chosen.length)}
      isBusy={add.isPending}
      isIncomplete={chosen.length === 0}
      incompleteHint={items.data && missing.length === 0 ? strings.nothingLeft : strings.choose}
      error={add.error ?? items.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className={classes.entries}>
        {(items.data ?? []).map((item) => (
          <Item
            key={item.key}
            item={item}
            isChosen={!item.isPresent && !left.has(item.key)}
            organisationId={unitOf(item)}
            onToggle={() => toggle(item.key)}
            onUnit={(id) => setTyped(new Map(typed).set(item.key, id))}
          />
        ))}
      </ul>
    </FormDialog>
  )
}

interface ItemProps {
  readonly item: CatalogueChoice
  readonly isChosen: boolean
  readonly organisationId: OrganisationId | null
  readonly onToggle: () => void
  readonly onUnit: (id: OrganisationId | null) => void
}

function Item({ item, isChosen, organisationId, onToggle, onUnit }: ItemProps) {
  return (
    <li className={classes.entry} style={{ display: 'block' }}>
      <Checkbox
        label={`${item.name} – ${item.topic} (${item.year})`}
        {...(item.isPresent && { description: strings.present })}
        checked={isChosen || item.isPresent}
        disabled={item.isPresent}
        onChange={onToggle}
      />
      <Text size="xs" c="dimmed" mt={4} ml={32}>
        “{item.sourceSentence}” {strings.source(item.sourceDocument)}
      </Text>
      {!item.isPresent && (
        <div style={{ margin: '6px 0 4px 32px' }}>
          <OrganisationPicker
            label={strings.unit(item.name)}
            {...(organisationId === null && { description: strings.notFound })}
            value={organisationId}
            onChange={onUnit}
            includeClosed
          />
        </div>
      )}
    </li>
  )
}
