import { Divider, Stack, Text, Timeline, Title } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { showDay } from '@shared/core/local-date'
import type {
  OrganisationDetail,
  OrganisationVersion,
} from '@shared/features/organisation/organisation.contract'
import {
  causeLabels,
  kindLabels,
  levelLabels,
  organisationStrings,
} from '@shared/features/organisation/organisation.strings'
import { treeStrings as strings } from './organisation.strings'

/** What the organisation was called and where it stood, by day; then who wrote that down and when. */
export function OrganisationHistory({
  organisation,
}: {
  readonly organisation: OrganisationDetail
}) {
  const { id, versions } = organisation
  return (
    <Stack gap="md">
      <div>
        <Title order={3} size="h4">
          {strings.versions}
        </Title>
        <Text size="sm" c="dimmed">
          {strings.versionsSentence}
        </Text>
      </div>
      <Timeline bulletSize={12} lineWidth={2} active={0}>
        {versions.toReversed().map((version) => (
          <Timeline.Item key={version.id} title={causeLabels[version.cause]}>
            <Version version={version} />
          </Timeline.Item>
        ))}
      </Timeline>
      <Divider />
      <Title order={3} size="h4">
        {strings.log}
      </Title>
      <SubjectHistory rowId={id} />
    </Stack>
  )
}

function Version({ version }: { readonly version: OrganisationVersion }) {
  const { name, validFrom, parentName, level, kind, basis } = version
  const place = parentName === null ? [] : [strings.under(parentName)]
  return (
    <>
      <Text size="sm">{name}</Text>
      <Text size="sm" c="dimmed">
        {[levelLabels[level], kindLabels[kind], ...place].join(' · ')}
      </Text>
      <Text size="sm" c="dimmed" className="figures">
        {validFrom ? strings.from(showDay(validFrom)) : organisationStrings.sinceRecords}
      </Text>
      {basis && <Text size="sm">{strings.basedOn(basis)}</Text>}
    </>
  )
}
