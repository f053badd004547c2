import { Button, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import type { LocalDate } from '@shared/core/local-date'
import type { LegalBasis } from '@shared/features/awards/awards.contract'
import { redateBases } from '@shared/features/awards/awards.rules'
import type { CommitteeVersion } from '@shared/features/committee/committee.contract'
import type {
  DecisionEdit,
  DecisionReview,
  DecisionSigner,
} from '@shared/features/decisions/decisions.contract'
import { redateOffice } from '@shared/features/decisions/decisions.rules'
import classes from './Decision.module.css'
import { decisionsStrings } from './decisions.strings'
import { LinesField } from './LinesField'

const strings = decisionsStrings.fields

interface Props {
  readonly edit: DecisionEdit
  readonly onChange: (part: Partial<DecisionEdit>) => void
  /** undefined while it is read for the first time. */
  readonly review: DecisionReview | undefined
  readonly symbol: string
}

interface FormProps extends Props {
  /** null while what stands in the field is no day. */
  readonly day: LocalDate | null
  readonly onDayLost: () => void
}

/** The words of the decision, in the order in which they are printed. */
export function DraftFields({ edit, onChange, review, symbol, day, onDayLost }: FormProps) {
  const text = (name: 'occasion' | 'reason' | 'proposer' | 'proposal' | 'fundSource') => ({
    label: strings[name],
    value: edit[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  })
  const committee = useAppQuery('committee.profile', {})
  const awards = useAppQuery('awards.catalogue', {})
  return (
    <Stack gap="md">
      <SimpleGrid cols={2} spacing="md">
        <NumberField {...{ edit, onChange, review, symbol }} />
        <DayField
          label={strings.day}
          withAsterisk
          value={day}
          onChange={(to) => {
            if (to === null) return onDayLost()
            const catalogue = awards.data?.bases ?? []
            const versions = committee.data?.versions ?? []
            onChange(redated(edit, { to, symbol, versions, catalogue }))
          }}
        />
      </SimpleGrid>
      <SignerField {...{ edit, onChange, review }} />
      <Textarea {...text('occasion')} description={strings.occasionHint} autosize minRows={1} />
      <LinesField
        label={strings.bases}
        lines={edit.bases}
        onChange={(bases) => onChange({ bases })}
        offers={review?.offeredBases ?? []}
        addLabel={strings.addBasis}
        lineLabel={strings.basis}
        removeLabel={strings.removeBasis}
      />
      <TextInput {...text('proposer')} />
      <TextInput {...text('proposal')} description={strings.proposalHint} />
      <Textarea {...text('reason')} withAsterisk autosize minRows={2} />
      <TextInput {...text('fundSource')} />
      <LinesField
        label={strings.recipients}
        lines={edit.recipients}
        onChange={(recipients) => onChange({ recipients })}
        addLabel={strings.addRecipient}
        lineLabel={strings.recipient}
        removeLabel={strings.removeRecipient}
      />
    </Stack>
  )
}

interface Redating {
  readonly to: LocalDate
  readonly symbol: string
  readonly versions: readonly CommitteeVersion[]
  readonly catalogue: readonly LegalBasis[]
}

/** The same draft under another date: legal bases and the committee's names are those of that day. */
function redated(
  edit: DecisionEdit,
  { to, symbol, versions, catalogue }: Redating,
): Partial<DecisionEdit> {
  const on = (day: LocalDate) => versions.find(({ validFrom }) => validFrom <= day)
  const [before, after] = [on(edit.issuedOn), on(to)]
  const issuer = { issuer: symbol, newIssuer: after?.symbol ?? symbol }
  const when = { from: edit.issuedOn, to, system: 'party' } as const
  const bases = redateBases({ bases: edit.bases, ...when, ...issuer, catalogue })
  const office =
    before && after ? redateOffice(edit, { from: before.shortName, to: after.shortName }) : {}
  return { issuedOn: to, bases, ...office }
}

interface NumberProps {
  readonly edit: Pick<DecisionEdit, 'number'>
  readonly onChange: (part: Pick<DecisionEdit, 'number'>) => void
  readonly review: Pick<DecisionReview, 'suggestedNumber' | 'symbol'> | undefined
  readonly symbol: string
}

export function NumberField({ edit, onChange, review, symbol }: NumberProps) {
  const suggested = review?.suggestedNumber
  return (
    <div>
      <TextInput
        label={strings.number}
        withAsterisk
        inputMode="numeric"
        autoComplete="off"
        classNames={{ input: classes.number, section: classes.numberSuffix }}
        rightSection={strings.numberSuffix(review?.symbol ?? symbol)}
        rightSectionPointerEvents="none"
        value={edit.number === null ? '' : strings.numberShown(edit.number)}
        onChange={(event) => onChange({ number: numberIn(event.currentTarget.value) })}
      />
      {suggested !== undefined && suggested !== edit.number && (
        <Button
          variant="subtle"
          size="compact-xs"
          mt={4}
          onClick={() => onChange({ number: suggested })}
        >
          {strings.takeSuggested(suggested)}
        </Button>
      )}
    </div>
  )
}

/** Digits only, five at most; null for none. */
function numberIn(typed: string): number | null {
  const digits = typed.replace(/\D/g, '').replace(/^0+/, '').slice(0, 5)
  return digits === '' ? null : Number(digits)
}

interface SignerProps {
  readonly edit: Pick<DecisionEdit, 'signer'>
  readonly onChange: (part: Pick<DecisionEdit, 'signer'>) => void
  readonly review: Pick<DecisionReview, 'signers'> | undefined
}

export function SignerField({ edit, onChange, review }: SignerProps) {
  const choices = review?.signers ?? []
  const keyOf = (signer: DecisionSigner) => JSON.stringify(signer)
  const isChosen = choices.some((signer) => keyOf(signer) === keyOf(edit.signer))
  // One who has left office since stays visible, so that the clerk sees what must be changed.
  const shown = isChosen || edit.signer.name === '' ? choices : [edit.signer, ...choices]
  return (
    <Select
      label={strings.signer}
      withAsterisk
      placeholder={strings.noSigner}
      nothingFoundMessage={strings.noSigners}
      allowDeselect={false}
      data={shown.map((signer) => ({ value: keyOf(signer), label: strings.signerOption(signer) }))}
      value={edit.signer.name === '' ? null : keyOf(edit.signer)}
      onChange={(key) => {
        const signer = shown.find((one) => keyOf(one) === key)
        if (signer) onChange({ signer })
      }}
    />
  )
}
