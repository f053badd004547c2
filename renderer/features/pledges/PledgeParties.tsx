import { Checkbox, Text } from '@mantine/core'
import { RegistrationOutcomeBadge } from '@renderer/features/registrations/RegistrationStateBadge'
import { useAppCommand } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showDay } from '@shared/core/local-date'
import type { Pledge, PledgeParty } from '@shared/features/pledges/pledges.results'
import classes from './Pledges.module.css'
import { recordStrings as strings } from './pledges.strings'

/** Who promises, each with the mark of its signature. */
export function PledgeParties({ pledge }: { readonly pledge: Pledge }) {
  const mark = useAppCommand('pledges.markSigned')
  const { id, parties, signingOn, status } = pledge
  const toggle = (party: PledgeParty, isSigned: boolean) =>
    mark.mutate({ id, partyIds: [party.id], signedOn: isSigned ? signingOn : null })
  return (
    <SectionCard
      title={strings.parties}
      description={signingOn === null ? strings.noSigningDay : strings.signHint}
    >
      <ErrorNotice error={mark.error} />
      {parties.map((party) => (
        <div key={party.id} className={classes.party}>
          <div>
            <Text fw={500}>{party.name}</Text>
            <Text size="sm" c="dimmed">
              {[party.signerName, party.signerPosition].filter(Boolean).join(', ')}
            </Text>
            {party.outcome && <RegistrationOutcomeBadge outcome={party.outcome} />}
            {party.result && <Text size="sm">{party.result}</Text>}
          </div>
          <Checkbox
            aria-label={strings.signedLabel(party.name)}
            label={party.signedOn ? strings.signedOn(showDay(party.signedOn)) : strings.notSigned}
            checked={party.signedOn !== null}
            disabled={signingOn === null || status === 'evaluated' || mark.isPending}
            onChange={(event) => toggle(party, event.currentTarget.checked)}
          />
        </div>
      ))}
    </SectionCard>
  )
}
