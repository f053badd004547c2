import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppQuery } from '@renderer/lib/api'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  type OrganisationKind,
  type OrganisationLevel,
  organisationKinds,
} from '@shared/features/organisation/organisation.kinds'
import { levelsUnder } from '@shared/features/organisation/organisation.rules'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import type { ReactNode } from 'react'
import classes from './BodyFields.module.css'
import { dialogStrings as strings } from './reorganisation.strings'

/** An organisation to be made, as far as it is described. */
export interface BodyDraft {
  readonly name: string
  readonly shortName: string
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
  readonly parentId: OrganisationId | null
}

interface Props {
  readonly body: BodyDraft
  readonly onChange: (change: Partial<BodyDraft>) => void
  readonly errors?: Readonly<Record<string, ReactNode>>
  /** In front of the fields in `errors`: “into.”. */
  readonly prefix?: string
  readonly hasFocus?: boolean
}

const kindOptions = organisationKinds.map((value) => ({ value, label: kindLabels[value] }))

/** Describes a new organisation; only levels that may stand under the chosen parent are offered. */
export function BodyFields({ body, onChange, errors = {}, prefix = '', hasFocus }: Props) {
  const { name, shortName, parentId } = body
  return (
    <>
      <TextInput
        withAsterisk
        data-autofocus={hasFocus || undefined}
        label={strings.name}
        placeholder={strings.nameHint}
        value={name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={errors[`${prefix}name`]}
      />
      <div className={classes.placeAndShort} data-alone={body.level === 'bloc' || undefined}>
        {body.level !== 'bloc' && (
          <OrganisationPicker
            withAsterisk
            label={strings.parent}
            value={parentId}
            onChange={(id) => onChange({ parentId: id })}
            error={errors[`${prefix}parentId`]}
          />
        )}
        <TextInput
          label={strings.shortName}
          value={shortName}
          onChange={(event) => onChange({ shortName: event.currentTarget.value })}
          error={errors[`${prefix}shortName`]}
        />
      </div>
      <LevelAndKind body={body} onChange={onChange} />
    </>
  )
}

function LevelAndKind({ body, onChange }: Pick<Props, 'body' | 'onChange'>) {
  const tree = useAppQuery('organisation.tree', {})
  const parent = tree.data?.find(({ id }) => id === body.parentId)
  const fitting = parent ? levelsUnder(parent.level) : [body.level]
  const levels = fitting.includes(body.level) ? fitting : [body.level, ...fitting]
  const levelOptions = levels.map((value) => ({ value, label: levelLabels[value] }))
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <Select
        withAsterisk
        allowDeselect={false}
        label={strings.level}
        data={levelOptions}
        value={body.level}
        onChange={(level) => level && onChange({ level })}
      />
      <Select
        withAsterisk
        allowDeselect={false}
        label={strings.kind}
        data={kindOptions}
        value={body.kind}
        onChange={(kind) => kind && onChange({ kind })}
      />
    </SimpleGrid>
  )
}
