import { Divider, Group, Stack, Text } from '@mantine/core'
import { FactList } from '@renderer/ui/FactList'
import { showDay } from '@shared/core/local-date'
import type { CommitteeVersion } from '@shared/features/committee/committee.contract'
import { Fragment } from 'react'
import { committeeStrings as strings } from './committee.strings'
import { RowActions } from './RowActions'

interface Props {
  readonly versions: readonly CommitteeVersion[]
  readonly onEdit: (version: CommitteeVersion) => void
  readonly onRemove: (version: CommitteeVersion) => void
}

export function VersionList({ versions, onEdit, onRemove }: Props) {
  return (
    <Stack gap="md">
      {versions.map((version, index) => (
        <Fragment key={version.id}>
          {index > 0 && <Divider />}
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <div>
              <Text fw={600}>{version.name}</Text>
              <FactList facts={factsOf(version)} />
            </div>
            <RowActions
              name={version.name}
              onEdit={() => onEdit(version)}
              onRemove={versions.length > 1 ? () => onRemove(version) : null}
            />
          </Group>
        </Fragment>
      ))}
    </Stack>
  )
}

const factsOf = (version: CommitteeVersion) => [
  { label: strings.validFrom, value: showDay(version.validFrom) },
  { label: strings.upperBody, value: version.upperBody },
  { label: strings.shortName, value: version.shortName },
  { label: strings.standingBody, value: version.standingBody },
  { label: strings.symbol, value: version.symbol },
  { label: strings.place, value: version.place },
  { label: strings.term, value: version.term },
  { label: strings.basis, value: version.basis },
]
