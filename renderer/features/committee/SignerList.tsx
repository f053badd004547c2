import { Badge, Divider, Group, Stack, Text } from '@mantine/core'
import { showDay } from '@shared/core/local-date'
import type { Signer } from '@shared/features/committee/committee.contract'
import { Fragment } from 'react'
import { committeeStrings as strings } from './committee.strings'
import { RowActions } from './RowActions'

interface Props {
  readonly signers: readonly Signer[]
  readonly onEdit: (signer: Signer) => void
  readonly onRemove: (signer: Signer) => void
}

export function SignerList({ signers, onEdit, onRemove }: Props) {
  return (
    <Stack gap="sm">
      {signers.map((signer, index) => (
        <Fragment key={signer.id}>
          {index > 0 && <Divider />}
          <Group justify="space-between" wrap="nowrap">
            <div>
              <Group gap="xs">
                <Text fw={600}>{signer.fullName}</Text>
                {signer.isDefault && (
                  <Badge variant="light" tt="none">
                    {strings.defaultSigner}
                  </Badge>
                )}
              </Group>
              <Text size="sm" c="dimmed">
                {signer.authority} · {signer.position} · {periodOf(signer)}
              </Text>
            </div>
            <RowActions
              name={signer.fullName}
              onEdit={() => onEdit(signer)}
              onRemove={() => onRemove(signer)}
            />
          </Group>
        </Fragment>
      ))}
    </Stack>
  )
}

const periodOf = ({ validFrom, validTo }: Signer) =>
  `${showDay(validFrom)} – ${validTo === null ? strings.present : showDay(validTo)}`
