import { Anchor, Breadcrumbs, Text } from '@mantine/core'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { CoverageTable } from '@shared/features/registrations/coverage.contract'

interface Props {
  readonly path: CoverageTable['path']
  readonly onScope: (organisationId: OrganisationId | null) => void
}

/** The way down the tree, and back up. */
export function CoveragePath({ path, onScope }: Props) {
  if (path.length < 2) return null
  return (
    <Breadcrumbs separatorMargin={6}>
      {path.map(({ id, name }, index) =>
        index === path.length - 1 ? (
          <Text key={id} size="sm" fw={500}>
            {name}
          </Text>
        ) : (
          <Anchor
            key={id}
            component="button"
            type="button"
            size="sm"
            onClick={() => onScope(index === 0 ? null : id)}
          >
            {name}
          </Anchor>
        ),
      )}
    </Breadcrumbs>
  )
}
