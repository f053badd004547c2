import { SegmentedControl, Stack } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { PersonPicker } from '@renderer/features/people/PersonPicker'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { exemplarFormStrings as strings } from './exemplars.strings'

type Kind = SubjectRef['kind']

interface Props {
  readonly kind: Kind
  readonly onKind: (kind: Kind) => void
  readonly value: SubjectRef | null
  readonly onChange: (subject: SubjectRef | null) => void
}

/** One person, or one collective. */
export function SubjectField({ kind, onKind, value, onChange }: Props) {
  const chooseKind = (next: string) => {
    onKind(next === 'person' ? 'person' : 'organisation')
    onChange(null)
  }
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={strings.kind}
        value={kind}
        onChange={chooseKind}
        data={[
          { value: 'person', label: strings.person },
          { value: 'organisation', label: strings.organisation },
        ]}
      />
      {kind === 'person' ? (
        <PersonPicker
          aria-label={strings.person}
          value={value?.kind === 'person' ? value.id : null}
          onChange={(id) => onChange(id && { kind: 'person', id })}
        />
      ) : (
        <OrganisationPicker
          aria-label={strings.organisation}
          value={value?.kind === 'organisation' ? value.id : null}
          onChange={(id) => onChange(id && { kind: 'organisation', id })}
          includeClosed
        />
      )}
    </Stack>
  )
}
