import { Alert, Anchor, Group, List } from '@mantine/core'
import { FactList } from '@renderer/ui/FactList'
import { SectionCard } from '@renderer/ui/SectionCard'
import { showDay } from '@shared/core/local-date'
import type { Registration } from '@shared/features/registrations/registrations.results'
import { gapNames } from '@shared/features/registrations/registrations.strings'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { RegistrationStateBadge } from './RegistrationStateBadge'
import { recordStrings as strings } from './record.strings'

/** Where the paper stands, and what it lacks of R-144. */
export function RecordFacts({ registration }: { readonly registration: Registration }) {
  const { state, gaps, subject, receivedOn, approvedOn, field, fieldItem } = registration
  const { facts } = strings
  const page = subject.kind === 'person' ? '/ca-nhan' : '/to-chuc'
  const candidate = [field, fieldItem].filter((part) => part !== '').join('; ')
  return (
    <SectionCard>
      <Group mb="sm">
        <RegistrationStateBadge state={state} />
      </Group>
      <FactList
        facts={[
          {
            label: facts.unit,
            value: (
              <Anchor component={Link} href={`${page}/${subject.id}`}>
                {registration.unit || registration.name}
              </Anchor>
            ),
          },
          {
            label: facts.campaign,
            value: (
              <Anchor component={Link} href={`/phong-trao/${registration.campaignId}`}>
                {registration.campaign}
              </Anchor>
            ),
          },
          { label: facts.receivedOn, value: receivedOn && showDay(receivedOn) },
          { label: facts.approvedOn, value: approvedOn && showDay(approvedOn) },
          { label: facts.reason, value: registration.reason },
          {
            label: facts.candidate,
            value: registration.isExemplarCandidate
              ? candidate === ''
                ? strings.candidateYes
                : strings.candidateIn(candidate)
              : '',
          },
          { label: facts.note, value: registration.note },
        ]}
      />
      {gaps.length > 0 && (
        <Alert
          mt="sm"
          color="cam"
          title={strings.gaps}
          icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
        >
          <List size="sm">
            {gaps.map((gap) => (
              <List.Item key={gap}>{gapNames[gap]}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </SectionCard>
  )
}
